using CallCoach.Tracking.Chance;

namespace CallCoach.Tracking.Attribution;

/// <summary>A rate of calling back with its interval, and how it compares to going without.</summary>
/// <param name="BetterThanWithout">Chance that the rate is higher than without it; null where there is nothing to compare with.</param>
/// <param name="Text">"5 of 19 rang back, 3 of 22 without: may be chance."</param>
public sealed record CallBackRate(CallBackTally Tally, BetaDistribution Rate, RateRange Range, double? BetterThanWithout, string Text);
