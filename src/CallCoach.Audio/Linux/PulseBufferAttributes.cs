using System.Runtime.InteropServices;

namespace CallCoach.Audio;

/// <summary>pa_buffer_attr of pulse/def.h, bytes; the highest number leaves a value to the server.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PulseBufferAttributes
{
    public uint MaxLength;
    public uint TargetLength;
    public uint Prebuffer;
    public uint MinimumRequest;
    public uint FragmentSize;

    /// <param name="fragment">What the server collects before it hands it on.</param>
    public static PulseBufferAttributes ForRecording(uint fragment) => new()
    {
        MaxLength = uint.MaxValue,
        TargetLength = uint.MaxValue,
        Prebuffer = uint.MaxValue,
        MinimumRequest = uint.MaxValue,
        FragmentSize = fragment,
    };
}
