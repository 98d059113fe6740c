namespace CallCoach.Measuring.Reports;

/// <summary>A figure that got worse than the baseline allows, or is not measured any more.</summary>
internal sealed record Regression(string Name, double Baseline, double? Now);
