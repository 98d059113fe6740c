using System.Diagnostics.Metrics;

namespace CallCoach;

/// <summary>Counts what happens at the hub.</summary>
internal sealed class HubMetrics
{
    public const string MeterName = "CallCoach.Hub";

    private readonly UpDownCounter<long> _watchers;
    private readonly Counter<long> _messages;
    private readonly Counter<long> _failures;

    public HubMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _watchers = meter.CreateUpDownCounter<long>("callcoach.hub.watchers", "{client}", "Clients that watch now.");
        _messages = meter.CreateCounter<long>("callcoach.hub.messages", "{message}", "Messages that clients were told, each client counted.");
        _failures = meter.CreateCounter<long>("callcoach.hub.failures", "{client}", "Clients that were let go because they failed.");
    }

    public void WatcherCame() => _watchers.Add(1);

    public void WatcherLeft() => _watchers.Add(-1);

    public void MessageTold() => _messages.Add(1);

    public void WatcherFailed() => _failures.Add(1);
}
