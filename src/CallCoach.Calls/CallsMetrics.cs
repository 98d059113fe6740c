using System.Diagnostics.Metrics;

namespace CallCoach.Calls;

/// <summary>Counts what happens to calls.</summary>
public sealed class CallsMetrics
{
    public const string MeterName = "CallCoach.Calls";

    private readonly Counter<long> _began;
    private readonly Counter<long> _ended;
    private readonly Counter<long> _sinkFailures;
    private readonly Counter<long> _sinkMisses;
    private readonly Counter<long> _tips;
    private readonly Counter<long> _notJudged;
    private readonly Histogram<double> _finalDelay;
    private readonly Histogram<double> _tipDelay;

    public CallsMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _began = meter.CreateCounter<long>("callcoach.calls.began", "{call}", "Calls that began or went on after a restart.");
        _ended = meter.CreateCounter<long>("callcoach.calls.ended", "{call}", "Calls that came to their end.");
        _sinkFailures = meter.CreateCounter<long>("callcoach.calls.sink.failures", "{entry}", "Entries that a sink failed on.");
        _sinkMisses = meter.CreateCounter<long>("callcoach.calls.sink.misses", "{entry}", "Entries that a sink missed because it was too far behind.");
        _tips = meter.CreateCounter<long>("callcoach.calls.tips", "{tip}", "Tips shown.");
        _notJudged = meter.CreateCounter<long>("callcoach.calls.not_judged", "{line}", "Lines that a part of judgement gave up on.");
        _finalDelay = meter.CreateHistogram<double>("callcoach.calls.final.delay", "s", "End of speech to the final text, in call time.");
        _tipDelay = meter.CreateHistogram<double>("callcoach.calls.tip.delay", "s", "End of the words that a tip is about to the tip, in call time.");
    }

    public void CallBegan() => _began.Add(1);

    public void CallEnded() => _ended.Add(1);

    public void SinkFailed(string sink) => _sinkFailures.Add(1, new KeyValuePair<string, object?>("sink", sink));

    public void SinkMissedEntry(string sink) => _sinkMisses.Add(1, new KeyValuePair<string, object?>("sink", sink));

    public void NotJudged(string part) => _notJudged.Add(1, new KeyValuePair<string, object?>("part", part));

    public void FinalHeard(TimeSpan afterSpeechEnded) => _finalDelay.Record(afterSpeechEnded.TotalSeconds);

    public void TipShown(TimeSpan? afterItsWords)
    {
        _tips.Add(1);
        if (afterItsWords is { } delay)
            _tipDelay.Record(delay.TotalSeconds);
    }
}
