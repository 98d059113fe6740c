using System.Runtime.InteropServices;

namespace CallCoach.Audio;

/// <summary>
/// The beginning of pa_source_info and of pa_sink_info (pulse/introspect.h), which are laid out alike: of a source the last
/// two name the sink that it monitors, of a sink the source that monitors it.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct PulseDeviceInfo
{
    public const uint None = uint.MaxValue;

    public byte* Name;
    public uint Index;
    public byte* Description;
    public PulseSampleSpec SampleSpec;
    public PulseChannelMap ChannelMap;
    public uint OwnerModule;
    public PulseVolume Volume;
    public int Mute;
    public uint Partner;
    public byte* PartnerName;

    /// <summary>pa_channel_map: a count and 32 positions.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct PulseChannelMap
    {
        public byte Channels;
        public fixed int Positions[32];
    }

    /// <summary>pa_cvolume: a count and 32 volumes.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct PulseVolume
    {
        public byte Channels;
        public fixed uint Values[32];
    }
}
