using System.Globalization;
using CallCoach.Tracking.Chance;

namespace CallCoach.Tracking.Attribution;

/// <summary>Compares what may lead to a call back. Small numbers mislead, so each rate leans on the rate of all together.</summary>
public static class CallBackComparison
{
    /// <summary>Imaginary tries behind the common rate (our judgement).</summary>
    public const double PriorStrength = 20;

    /// <summary>Below this chance of a true difference it "may be chance".</summary>
    public const double Convincing = .95;

    private const int Draws = 4000;

    /// <param name="without">Those who got none of it: leads whose card was kept back, calls without a voicemail.</param>
    public static IReadOnlyList<CallBackRate> Compare(IReadOnlyList<CallBackTally> tallies, CallBackTally? without)
    {
        var all = without is null ? tallies : [.. tallies, without];
        var tries = all.Sum(tally => tally.Tries);
        var common = (all.Sum(tally => tally.CalledBack) + 1.0) / (tries + 2.0);
        return [.. tallies.Select(tally => Rate(tally, without, common))];
    }

    private static CallBackRate Rate(CallBackTally tally, CallBackTally? without, double common)
    {
        var rate = Posterior(tally, common);
        var better = without is null ? (double?)null : ChanceOfMore(rate, Posterior(without, common), tally.Label);
        return new CallBackRate(tally, rate, rate.Range(), better, Say(tally, without, better, rate.Range()));
    }

    private static BetaDistribution Posterior(CallBackTally tally, double common) => BetaDistribution.After(common, PriorStrength, tally.CalledBack, tally.Tries);

    private static double ChanceOfMore(BetaDistribution rate, BetaDistribution other, string key)
    {
        var random = new KeyedRandom($"call-back|{key}");
        var more = 0;
        for (var draw = 0; draw < Draws; draw++)
            more += rate.Sample(random) > other.Sample(random) ? 1 : 0;
        return more / (double)Draws;
    }

    private static string Say(CallBackTally tally, CallBackTally? without, double? better, RateRange range)
    {
        var counted = string.Create(CultureInfo.InvariantCulture, $"{tally.CalledBack} of {tally.Tries} rang back ({range} %)");
        if (without is null || better is not { } chance)
            return $"{counted}; nothing to compare with yet, it may be chance.";
        counted += string.Create(CultureInfo.InvariantCulture, $", {without.CalledBack} of {without.Tries} without");
        if (chance > 1 - Convincing && chance < Convincing)
            return $"{counted}: may be chance.";
        return chance >= Convincing
            ? string.Create(CultureInfo.InvariantCulture, $"{counted}: more than chance would give, {100 * chance:0} % sure.")
            : string.Create(CultureInfo.InvariantCulture, $"{counted}: less than without, {100 * (1 - chance):0} % sure.");
    }
}
