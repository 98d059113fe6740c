using System.Runtime.InteropServices;

namespace CallCoach.Audio;

/// <summary>How loud a track was since it was last asked.</summary>
/// <param name="Rms">Mean loudness on a meter, 0 (-60 dB) to 1 (full scale).</param>
/// <param name="Peak">The loudest sample on the same meter.</param>
/// <param name="Heard">False when no sound came for five seconds: no frames, or nothing but digital silence.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TrackLevel(double Rms, double Peak, bool Heard);
