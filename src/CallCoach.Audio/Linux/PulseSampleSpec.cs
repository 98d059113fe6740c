using System.Runtime.InteropServices;

namespace CallCoach.Audio;

/// <summary>pa_sample_spec of pulse/sample.h.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PulseSampleSpec
{
    /// <summary>PA_SAMPLE_FLOAT32LE.</summary>
    public const int Float32 = 5;

    public int Format;
    public uint Rate;
    public byte Channels;
}
