namespace CallCoach.Tracking.Numbers;

/// <summary>Where a number seems to be: country, state where the area code tells it, and every zone it may be in.</summary>
public sealed record NumberPlace(string? Country, string? State, IReadOnlyList<string> Zones);
