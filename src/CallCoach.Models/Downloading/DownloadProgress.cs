using System.Runtime.InteropServices;

namespace CallCoach.Models.Downloading;

/// <summary>How far a download is, in bytes.</summary>
/// <param name="Total"><see langword="null"/> while it is not known.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DownloadProgress(long Done, long? Total);
