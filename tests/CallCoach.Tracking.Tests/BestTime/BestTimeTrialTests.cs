using CallCoach.Tracking.BestTime;
using CallCoach.Tracking.BestTime.Trial;

namespace CallCoach.Tracking.Tests.BestTime;

/// <summary>The chain against even calling on made-up people. The full trial is a verb of the program; this is a small one.</summary>
public sealed class BestTimeTrialTests
{
    private static readonly TrialResult Result = BestTimeTrial.Run(calls: 600, runs: 40, new BestTimeOptions());

    [Fact]
    public void The_chain_names_a_better_hour_than_plain_counting() => Assert.True(Result.PickOfChain.Low > Result.PickOfEven.High, $"{Result}");

    [Fact]
    public void The_trial_shows_its_ranges()
    {
        TestContext.Current.SendDiagnosticMessage(Result.ToString());
        Assert.True(Result.PickOfChain.Low <= Result.PickOfChain.Mean && Result.PickOfChain.Mean <= Result.PickOfChain.High);
    }

    [Fact]
    public void More_of_its_calls_are_answered_than_of_even_calling() => Assert.True(Result.Gain.Low > 0, $"{Result}");

    /// <summary>The ranges say 90 %; hours are chosen and rates shrunk, so a few per cent more or less are honest.</summary>
    [Fact]
    public void Its_ranges_hold_the_true_rates() => Assert.InRange(Result.Coverage.Mean, .85, .99);

    [Fact]
    public void They_hold_them_too_when_the_strength_of_cells_is_fitted() =>
        Assert.InRange(BestTimeTrial.Run(calls: 3000, runs: 8, new BestTimeOptions()).Coverage.Mean, .8, .99);

    [Fact]
    public void A_trial_repeats() =>
        Assert.Equal(BestTimeTrial.Run(100, 3, new BestTimeOptions()), BestTimeTrial.Run(100, 3, new BestTimeOptions()));
}
