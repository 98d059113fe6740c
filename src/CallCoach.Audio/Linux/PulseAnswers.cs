using System.Runtime.InteropServices;

namespace CallCoach.Audio;

/// <summary>Collects what the server says, through the callbacks of libpulse.</summary>
internal sealed unsafe class PulseAnswers
{
    private readonly List<PulseDevice> _sources = [];
    private readonly List<PulseDevice> _sinks = [];
    private string _defaultSource = "";
    private string _defaultSink = "";

    public PulseSnapshot Snapshot() => new(_sources, _sinks, _defaultSource, _defaultSink);

    [UnmanagedCallersOnly]
    public static void OnSource(nint context, PulseDeviceInfo* info, int last, nint data) => From(data)._sources.AddIf(info, last);

    [UnmanagedCallersOnly]
    public static void OnSink(nint context, PulseDeviceInfo* info, int last, nint data) => From(data)._sinks.AddIf(info, last);

    [UnmanagedCallersOnly]
    public static void OnServer(nint context, PulseServerInfo* info, nint data)
    {
        if (info is null)
            return;
        var answers = From(data);
        answers._defaultSource = PulseNative.Text(info->DefaultSourceName);
        answers._defaultSink = PulseNative.Text(info->DefaultSinkName);
    }

    private static PulseAnswers From(nint data) => (PulseAnswers)GCHandle.FromIntPtr(data).Target!;
}
