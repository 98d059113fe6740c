namespace CallCoach.Coaching;

/// <summary>The call is made at a time at which the law allows none: said at its very beginning. What the law says stands in the call's head.</summary>
internal sealed class HoursDetector : IDetector
{
    private const int LongestWhy = 45;

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not CallStarted { Head.Lead.ClosedBy: { Length: > 0 } why })
            return;
        why = why.Replace(" their time.", "", StringComparison.Ordinal);
        findings.Add(Stretch.Of(
            Kinds.CallingHours, "closed", TimeSpan.Zero, call.Now, severity: 3, why,
            new TipDraft(TipClass.Legal, TipTone.Legal, "Don't call now. Hang up.", why.Length <= LongestWhy ? why : "Outside the hours that the law allows")));
    }
}
