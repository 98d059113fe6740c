namespace CallCoach.Coaching.Tests;

public sealed class DwellTests
{
    [Theory]
    [InlineData("Ask when.", 6)]
    [InlineData("Ask what's useful. Offer a note.", 6.84)]
    [InlineData("A headline that is as long as it may be.", 7.8)]
    public void A_tip_stays_by_the_length_of_its_headline_within_bounds(string headline, double seconds) =>
        Assert.Equal(seconds, Dwell.Of(Draft(headline), isClosing: false, new DwellOptions())!.Value.TotalSeconds, 3);

    [Fact]
    public void The_rep_may_choose_another_stay() =>
        Assert.Equal(TimeSpan.FromSeconds(60), Dwell.Of(Draft("Ask when."), isClosing: false, new DwellOptions { Chosen = TimeSpan.FromSeconds(60) }));

    [Fact]
    public void Or_none_at_all() => Assert.Null(Dwell.Of(Draft("Ask when."), isClosing: false, new DwellOptions { UntilDismissed = true }));

    [Fact]
    public void A_stop_stays_only_after_a_no()
    {
        var stop = Draft("Stop. Thank them.") with { Tone = TipTone.Stop };

        Assert.Null(Dwell.Of(stop, isClosing: true, new DwellOptions()));
        Assert.NotNull(Dwell.Of(stop, isClosing: false, new DwellOptions()));
    }

    private static TipDraft Draft(string headline) => new(TipClass.Reaction, TipTone.NextStep, headline);
}
