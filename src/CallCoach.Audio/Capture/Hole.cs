using System.Runtime.InteropServices;

namespace CallCoach.Audio;

/// <summary>Samples that are missing before those that just came.</summary>
/// <param name="Samples">How many.</param>
/// <param name="IsSilence">Nothing was playing; otherwise sound was lost, which is a gap.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Hole(long Samples, bool IsSilence);
