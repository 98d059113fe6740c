namespace CallCoach.Coaching;

/// <summary>A tip was not shown: the review says why.</summary>
public sealed record TipHeld(TimeSpan At, long Finding, string Headline, HeldBecause Because) : Judgement(At);
