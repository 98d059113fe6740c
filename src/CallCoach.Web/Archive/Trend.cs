namespace CallCoach.Web;

/// <summary>One figure of the rep against their own past.</summary>
/// <param name="Figure">As it is now; null with too few calls.</param>
/// <param name="Beside">What it is measured against, in words.</param>
/// <param name="Weeks">The figure of each week, oldest first; null for a week without calls.</param>
public sealed record Trend(string Name, string? Figure, string Beside, IReadOnlyList<double?> Weeks);
