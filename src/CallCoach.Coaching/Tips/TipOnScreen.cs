namespace CallCoach.Coaching;

/// <summary>The tip that stands on the rep's screen now.</summary>
internal sealed record TipOnScreen(Tip Tip, TipCandidate Candidate, TimeSpan ShownAt)
{
    public TimeSpan StoodFor(TimeSpan now) => now - ShownAt;

    public bool IsOver(TimeSpan now) => Tip.Dwell is { } dwell && StoodFor(now) >= dwell;
}
