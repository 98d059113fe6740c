using CallCoach.Coaching;

namespace CallCoach.Measuring.Judgement;

/// <summary>What the tips of one call were worth.</summary>
/// <param name="Nudges">Tips about the rep's own talk; what answers the prospect, the law and praise are not among them.</param>
/// <param name="AfterNo">Tips that go on selling after a no.</param>
/// <param name="Delays">From the last word that a tip is about to the tip, in milliseconds.</param>
internal sealed record TipReport(
    string Call, int Shown, int Held, int Nudges, IReadOnlyList<TipShown> AfterNo, IReadOnlyList<double> Delays, TimeSpan Length, bool IsClean)
{
    public static TipReport Of(JudgedCall call)
    {
        var findings = call.Findings.ToLookup(finding => finding.Id);
        return new TipReport(
            call.Id,
            call.Tips.Count,
            call.Log.OfType<TipHeld>().Count(),
            call.Tips.Count(shown => IsNudge(shown.Tip)),
            [.. call.Tips.Where(shown => IsSelling(shown.Tip) && IsAfterNo(call.Turns, shown.At))],
            [.. call.Tips.SelectMany(shown => Delay(shown, findings[shown.Tip.Finding].FirstOrDefault()))],
            call.Length,
            call.Turns.All(turn => turn.Spans.Count == 0));
    }

    private static bool IsNudge(Tip tip) => tip is { Class: TipClass.Coaching, Tone: not TipTone.Praise };

    /// <summary>
    /// After a no only the law, thanks, letting go, the name at goodbye and an answer to "who is this" are of use: docs/coaching.md,
    /// section 6. Everything else keeps the rep talking.
    /// </summary>
    private static bool IsSelling(Tip tip) => tip is { Class: not TipClass.Legal, Tone: TipTone.NextStep or TipTone.Nudge }
        && tip.Kind is not (Kinds.NotInterested or Kinds.RemoveMe or Kinds.WrongNumber or Kinds.WhoIsThis or Kinds.Voicemail
            or Kinds.BotSuspicion or Kinds.Recording or Kinds.Argumentative or Kinds.Pressure or Kinds.ThanksAndMovesOn
            or Kinds.FirstName or Kinds.CleanExit);

    /// <summary>Whether the prospect has said no by then and nothing since that opens the talk again.</summary>
    private static bool IsAfterNo(IReadOnlyList<PlayedTurn> turns, TimeSpan at)
    {
        var closed = false;
        foreach (var turn in turns.Where(turn => turn.Speaker == Speaker.Prospect && turn.End <= at))
        {
            if (turn.Signals.Any(Labels.OpensAgain))
                closed = false;
            else if (turn.Signals.Any(Kinds.IsRefusal))
                closed = true;
        }

        return closed;
    }

    private static IEnumerable<double> Delay(TipShown shown, Finding? finding) => finding?.Place.Utterance is null
        ? []
        : [(shown.At - finding.Place.To).TotalMilliseconds];
}
