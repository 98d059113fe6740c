using System.Runtime.InteropServices;

namespace CallCoach.Audio;

/// <summary>The beginning of pa_server_info (pulse/introspect.h).</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct PulseServerInfo
{
    public byte* UserName;
    public byte* HostName;
    public byte* ServerVersion;
    public byte* ServerName;
    public PulseSampleSpec SampleSpec;
    public byte* DefaultSinkName;
    public byte* DefaultSourceName;
}
