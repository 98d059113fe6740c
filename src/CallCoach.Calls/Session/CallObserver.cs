using CallCoach.Coaching;
using Microsoft.Extensions.Logging;

namespace CallCoach.Calls;

/// <summary>Watches a call's log from outside, so that logs and metrics are no stage of the road.</summary>
internal sealed class CallObserver(CallInfo call, CallsMetrics metrics, ILogger log)
{
    private readonly Dictionary<long, TimeSpan> _findingEnds = [];
    private bool _hasGivenUp;

    /// <summary>Number of the newest entry.</summary>
    public long LastNumber { get; private set; }

    public bool HasEnded { get; private set; }

    public void Begin(ResumePoint? resume)
    {
        LastNumber = resume?.LastNumber ?? 0;
        metrics.CallBegan();
        if (resume is null)
            log.CallBegan(call.Id, call.Source);
        else
            log.CallResumed(call.Id, resume.At, resume.At - resume.LastHeard);
    }

    public void Observe(LogEntry entry)
    {
        LastNumber = entry.Number;
        switch (entry.Event)
        {
            case UtteranceHeard heard:
                metrics.FinalHeard(heard.At - heard.Utterance.End);
                break;
            case FindingMade made:
                _findingEnds[made.Finding.Id] = made.Finding.Place.To;
                break;
            case TipShown shown:
                metrics.TipShown(_findingEnds.TryGetValue(shown.Tip.Finding, out var end) ? shown.At - end : null);
                break;
            case NotJudged given:
                metrics.NotJudged(given.Part);
                if (!_hasGivenUp)
                    log.NotJudged(call.Id, given.Part, given.Why);
                _hasGivenUp = true;
                break;
            case CallEnded ended:
                HasEnded = true;
                metrics.CallEnded();
                log.CallEnded(call.Id, ended.At, entry.Number);
                break;
        }
    }
}
