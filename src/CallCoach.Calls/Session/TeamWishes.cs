namespace CallCoach.Calls;

/// <summary>What the rep's team wants of each call's coaching.</summary>
/// <param name="HoldBack">Share of tips to keep back, to learn whether they help.</param>
/// <param name="Retired">Rules whose tips the team does without.</param>
/// <param name="Playbook">The team's playbook, for a rep who set none.</param>
public sealed record TeamWishes(double HoldBack, IReadOnlyList<string>? Retired, string? Playbook = null);
