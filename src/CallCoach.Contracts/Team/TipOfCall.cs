namespace CallCoach.Contracts;

/// <summary>A tip of a call, without its words.</summary>
/// <param name="Rule">Name of the rule that it came from.</param>
/// <param name="Fate">shown, or withheld: held back at random to learn whether it helps.</param>
/// <param name="Followed">Whether what it asked for came within ten seconds; missing where that can't be told.</param>
/// <param name="Next">The prospect's next signal after it, such as interested or not-interested; missing where there was none.</param>
/// <param name="Helpful">What the rep said of it, if anything.</param>
public sealed record TipOfCall(string Rule, string Fate, bool? Followed, string? Next, bool? Helpful);
