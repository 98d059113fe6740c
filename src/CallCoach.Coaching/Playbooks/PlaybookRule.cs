namespace CallCoach.Coaching;

/// <summary>A tip that a team wants when something holds.</summary>
/// <param name="Cooldown">Least time between two of it.</param>
/// <param name="MostPerCall">How often a call it may come.</param>
public sealed record PlaybookRule(
    string Id,
    PlaybookCondition When,
    TipClass Class,
    string Tip,
    string? Why = null,
    string? Say = null,
    int Severity = 2,
    TimeSpan Cooldown = default,
    int MostPerCall = 1);
