using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class PaceTests
{
    [Theory]
    [InlineData(240, "fast")]
    [InlineData(160, null)]
    [InlineData(100, "slow")]
    public void Without_an_own_pace_only_the_outer_bounds_hold(double wordsPerMinute, string? rule) =>
        Assert.Equal(rule, Find(Talk(Conversation.Start(), wordsPerMinute, 40)).Select(finding => finding.Rule).SingleOrDefault());

    [Theory]
    [InlineData(204, "fast")]
    [InlineData(180, null)]
    [InlineData(120, "slow")]
    public void The_own_pace_is_the_yardstick_when_it_is_known(double wordsPerMinute, string? rule) =>
        Assert.Equal(rule, Find(Talk(Conversation.Start(Own(160)), wordsPerMinute, 40)).Select(finding => finding.Rule).SingleOrDefault());

    [Fact]
    public void It_takes_half_a_minute_of_speech() => Assert.Empty(Find(Talk(Conversation.Start(), 260, 25)));

    [Fact]
    public void Short_turns_do_not_count()
    {
        var call = Conversation.Start();
        for (var at = 1; at < 60; at += 3)
            call.Rep("right yes okay sure fine", at, at + 1);

        Assert.Empty(Find(call));
    }

    [Fact]
    public void Haste_after_an_objection_is_seen_against_the_own_pace()
    {
        var call = Conversation.Start(Own(160)).Prospect("we already have one", 6, 8).Rep("well ours is a good deal better than anything else", 8.5, 11.5);

        Assert.Equal("haste", Assert.Single(Find(call)).Rule);
    }

    [Fact]
    public void It_is_a_slight_finding()
    {
        var finding = Assert.Single(Find(Talk(Conversation.Start(), 240, 40)));

        Assert.Equal(1, finding.Severity);
        Assert.Equal("240 words a minute", finding.Evidence);
    }

    private static CallHead Own(double pace) => Heads.Unknown with { Pace = pace };

    private static Conversation Talk(Conversation call, double wordsPerMinute, double seconds)
    {
        const double Piece = 5;
        for (var from = 1.0; from < seconds; from += Piece)
            call.Rep(string.Join(' ', Enumerable.Repeat("word", (int)(wordsPerMinute * Piece / 60))), from, from + Piece);
        return call;
    }

    private static IReadOnlyList<Finding> Find(Conversation call) =>
        [.. Judged.By(
            call.Events(),
            new PhraseDetector().Find(Speaker.Prospect, "we already have one", FindingGroup.Signal, Kinds.AlreadyHave),
            new PaceDetector(new PaceOptions())).Findings.Where(finding => finding.Kind is Kinds.Pace)];
}
