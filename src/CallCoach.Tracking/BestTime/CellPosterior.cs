using CallCoach.Tracking.Chance;

namespace CallCoach.Tracking.BestTime;

/// <summary>What is known of one hour of one weekday in one segment, for a first attempt.</summary>
/// <param name="Prior">Rate that segment, hour and weekday together suggest.</param>
/// <param name="Tries">Tries behind it, weighted by age and by how hard each attempt was.</param>
/// <param name="PlainTries">Tries as counted, for people to read.</param>
public sealed record CellPosterior(BetaDistribution Rate, double Prior, double Tries, int PlainTries, int PlainSuccesses)
{
    /// <summary>
    /// The narrower guess that plans draw from. What is shown must not claim too much; what is tried may lean on the factors,
    /// for a share of random hours keeps it from getting stuck.
    /// </summary>
    public BetaDistribution ForChoice { get; init; } = Rate;
}
