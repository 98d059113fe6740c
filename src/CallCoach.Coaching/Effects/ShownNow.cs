namespace CallCoach.Coaching;

/// <summary>A tip that is being followed.</summary>
/// <param name="RepWords">What the rep had said by then, in words.</param>
internal sealed record ShownNow(Tip Tip, Finding Finding, TimeSpan At, int RepWords);
