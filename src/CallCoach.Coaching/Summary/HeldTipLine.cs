namespace CallCoach.Coaching;

/// <summary>A tip that was held back, and why.</summary>
public sealed record HeldTipLine(TimeSpan At, string Headline, string Kind, HeldBecause Because);
