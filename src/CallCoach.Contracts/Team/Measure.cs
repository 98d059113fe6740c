namespace CallCoach.Contracts;

/// <summary>A figure of one call: how often something was so, of how often it could have been. Rates of several calls are the sums of both.</summary>
/// <param name="Of">Chances, turns, minutes or seconds: what the name of the figure says.</param>
public sealed record Measure(double Count, double Of);
