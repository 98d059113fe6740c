namespace CallCoach.Coaching;

/// <summary>
/// Finds out early: a minute into a cold call, with hardly a word from the prospect and no sign of interest, the kind thing is to ask whether
/// it is of any use.
/// </summary>
internal sealed class EarlyInterestDetector(EarlyInterestOptions options) : IDetector
{
    private bool _isTold;

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (_isTold || happened is not Ticked || call.Now < options.After || call.IsWarm)
            return;
        if (call.IsClosing || call.IsMachineOnLine || HasShownSomething(call) || HasAskedOpenly(call))
            return;
        if (1 - call.RepShare >= options.ProspectShare || call.Turns.Count(turn => turn.Speaker == Speaker.Prospect) < options.Turns)
            return;

        _isTold = true;
        findings.Add(Stretch.Of(
            Kinds.EarlyInterest,
            "no-sign",
            TimeSpan.Zero,
            call.Now,
            severity: 2,
            "A minute in, with few words from them",
            Stretch.Nudge("Ask if this is useful.", "A minute in, few words from them", Kinds.OpenQuestion)));
    }

    private static bool HasShownSomething(CallState call) => call.LastFinding(
        Kinds.Interested, Kinds.Question, Kinds.Price, Kinds.WantsTime, Kinds.NotNow, Kinds.SendInfo, Kinds.AlreadyHave, Kinds.Gatekeeper) is not null;

    private static bool HasAskedOpenly(CallState call) => call.LastFinding(Kinds.OpenQuestion) is not null;
}
