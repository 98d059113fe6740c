using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Contracts;

namespace CallCoach.Uplink;

/// <summary>What the team is told of a call that is over, read off its log. Pure.</summary>
internal static class CallReport
{
    public static CallOverPayload? Of(CallInfo call, IReadOnlyList<CallEvent> log)
    {
        if (log.OfType<CallRated>().LastOrDefault() is not { } rated)
            return null;
        var summary = CallSummary.Of(log);
        var head = log.OfType<CallStarted>().FirstOrDefault()?.Head;
        return new(
            call.Id, call.StartedAt, Math.Round(summary.Length.TotalSeconds, 1), rated.Rating.Outcome.ToString().ToLowerInvariant(), head?.Lead?.Segment,
            CallMeasures.Of(log).ToDictionary(figure => figure.Key, figure => new Measure(figure.Value.Count, figure.Value.Of), StringComparer.Ordinal),
            // Lines of leads are no tips of the coach: nothing is learnt from them.
            [
                .. TipOutcomes.Of(log).Where(tip => tip.Rule is not (Kinds.Whisper or Kinds.WhisperQuestion))
                    .Select(tip => new TipOfCall(tip.Rule, tip.WasShown ? "shown" : "withheld", tip.Followed, tip.Next, tip.Helpful)),
            ]);
    }
}
