using System.Diagnostics.Metrics;

namespace CallCoach.Audio;

/// <summary>Counts of what goes wrong between a device and its reader.</summary>
public sealed class AudioMetrics : IDisposable
{
    public const string MeterName = "CallCoach.Audio";

    private readonly Meter _meter;
    private readonly Counter<long> _dropped;
    private readonly Counter<long> _lost;
    private readonly Histogram<double> _gaps;

    public AudioMetrics(IMeterFactory meters)
    {
        _meter = meters.Create(MeterName);
        _dropped = _meter.CreateCounter<long>(
            "callcoach.audio.frames.dropped", "{frame}", "Frames of 32 ms that the capture queue dropped, as nobody read them in time.");
        _lost = _meter.CreateCounter<long>(
            "callcoach.audio.devices.lost", "{device}", "Devices that went dead in the middle of a call.");
        _gaps = _meter.CreateHistogram<double>(
            "callcoach.audio.gap", "s", "Length of a hole in a track while its device was gone.");
    }

    internal void FrameDropped(Track track) => _dropped.Add(1, Tag(track));

    internal void DeviceLost(Track track) => _lost.Add(1, Tag(track));

    internal void Gap(Track track, TimeSpan length) => _gaps.Record(length.TotalSeconds, Tag(track));

    public void Dispose() => _meter.Dispose();

    private static KeyValuePair<string, object?> Tag(Track track) => new("track", track == Track.Rep ? "rep" : "prospect");
}
