namespace CallCoach.Team.Tests;

public sealed class TipStandingTests
{
    [Fact]
    public void A_tip_that_is_done_far_more_often_with_than_without_helps() => Assert.Equal("It helps.", Tip(shown: 300, followed: 180, held: 40, heldFollowed: 8).Verdict);

    [Fact]
    public void One_without_effect_after_two_hundred_showings_is_proposed_for_retirement()
    {
        Assert.True(Tip(shown: 220, followed: 66, held: 30, heldFollowed: 9).IsForRetirement);
        Assert.False(Tip(shown: 150, followed: 45, held: 30, heldFollowed: 9).IsForRetirement);
        Assert.False(Tip(shown: 300, followed: 180, held: 40, heldFollowed: 8).IsForRetirement);
    }

    [Fact]
    public void Without_a_hold_back_only_what_hardly_anybody_follows_is_proposed()
    {
        Assert.True(Tip(shown: 250, followed: 12, held: 0, heldFollowed: 0).IsForRetirement);
        Assert.False(Tip(shown: 250, followed: 100, held: 0, heldFollowed: 0).IsForRetirement);
    }

    [Fact]
    public void Few_calls_are_not_enough_to_be_sure()
    {
        Assert.StartsWith("Not enough to be sure", Tip(shown: 46, followed: 29, held: 5, heldFollowed: 1).Verdict, StringComparison.Ordinal);
        Assert.Null(Tip(shown: 46, followed: 29, held: 5, heldFollowed: 1).DoneLift);
    }

    [Fact]
    public void What_goes_better_without_is_said() => Assert.StartsWith("It does harm", Tip(shown: 300, followed: 30, held: 60, heldFollowed: 40).Verdict, StringComparison.Ordinal);

    private static TipStanding Tip(int shown, int followed, int held, int heldFollowed) => new("S001", shown, shown, shown, followed, shown / 4, held, held, heldFollowed, held / 4, 0, 0);
}
