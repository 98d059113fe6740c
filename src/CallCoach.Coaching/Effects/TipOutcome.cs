namespace CallCoach.Coaching;

/// <summary>What came of one tip, without its words: enough to learn whether tips help.</summary>
/// <param name="Rule">Where it came from (<see cref="TipOutcomes.RuleOf"/>).</param>
/// <param name="WasShown">False where it was kept back by lot.</param>
/// <param name="Followed">Whether what it asks for came within ten seconds; missing where that can't be told.</param>
/// <param name="Next">The prospect's next signal within a minute, if there was one.</param>
/// <param name="Helpful">What the rep said of it, if anything.</param>
public sealed record TipOutcome(string Rule, bool WasShown, bool? Followed, string? Next, bool? Helpful);
