using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class InterruptionTests
{
    [Fact]
    public void Starting_well_before_the_prospect_stops_and_holding_on_is_one()
    {
        var finding = Assert.Single(Find(Conversation.Start().Prospect("we already have one you see", 1, 4).Rep("but ours is newer", 3.5, 5)));

        Assert.Equal((Kinds.Interruption, 1), (finding.Kind, finding.Severity));
        Assert.Null(finding.Tip);
    }

    [Fact]
    public void It_is_found_when_the_prospects_words_come_last() =>
        Assert.Single(Find(Conversation.Start().Prospect("we already have one you see and it is fine", 1, 6).Rep("but ours is newer", 3.5, 5)));

    [Theory]
    [InlineData(3.75, 5, "but ours is newer")] // a quarter of a second of overlap
    [InlineData(3.5, 4.4, "but ours is newer")] // gives way
    [InlineData(3.5, 5, "mm hm")] // a sign of listening
    public void Other_overlaps_are_none(double from, double to, string words) =>
        Assert.Empty(Find(Conversation.Start().Prospect("we already have one you see", 1, 4).Rep(words, from, to)));

    [Fact]
    public void Being_interrupted_is_none() =>
        Assert.Empty(Find(Conversation.Start().Rep("we make a calendar for crews", 1, 4).Prospect("I know what it is", 3, 5)));

    [Fact]
    public void Three_in_a_minute_make_a_tip()
    {
        var call = Conversation.Start();
        foreach (var at in new[] { 10, 25, 40 })
            call.Prospect("we already have one you see", at, at + 3).Rep("but ours is newer", at + 2.5, at + 4.5);

        var judged = Judged.By(call.Events(), new InterruptionDetector(new InterruptionOptions()));

        judged.Shows("Let them finish first.");
        Assert.Equal(3, judged.Findings.Count);
    }

    [Fact]
    public void Spread_over_more_they_do_not()
    {
        var call = Conversation.Start();
        foreach (var at in new[] { 10, 50, 90 })
            call.Prospect("we already have one you see", at, at + 3).Rep("but ours is newer", at + 2.5, at + 4.5);

        Assert.Empty(Judged.By(call.Events(), new InterruptionDetector(new InterruptionOptions())).Shown);
    }

    private static IReadOnlyList<Finding> Find(Conversation call) => Judged.By(call.Events(), new InterruptionDetector(new InterruptionOptions())).Findings;
}
