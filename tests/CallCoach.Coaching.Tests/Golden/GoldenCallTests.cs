using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

/// <summary>
/// The sample calls with what their labels find: what the policy makes of it. Whole turns and turns cut at their pauses, quick and slow
/// recognition must come to the same.
/// </summary>
public sealed class GoldenCallTests
{
    public static TheoryData<double, double> Roads => new() { { 99, 0.45 }, { 99, 0.9 }, { 0.35, 0.45 }, { 0.35, 0.9 } };

    [Theory]
    [MemberData(nameof(Roads))]
    public void The_showcase_call_gets_the_tips_it_should(double pause, double recognisedAfter)
    {
        var judged = Judge("d01", pause, recognisedAfter);

        string[] wanted = ["Say it your way.", "Ask for a better time.", "Repeat it back. Save it."];
        string[] allowed = ["Name, company, reason. Plainly.", "Lead with what works.", "You asked for a better time."];
        Assert.Equal(wanted, judged.Headlines.Where(wanted.Contains), StringComparer.Ordinal);
        Assert.Empty(judged.Headlines.Except([.. wanted, .. allowed], StringComparer.Ordinal));
        Assert.Equal(HeldBecause.TooSoonAfterLast, judged.WhyHeld("One fact, no superlative."));
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public void The_one_who_argues_is_told_to_thank_then_to_stop_and_nothing_that_sells(double pause, double recognisedAfter)
    {
        var judged = Judge("d03", pause, recognisedAfter);

        var no = judged.Findings.First(finding => finding.Kind is Kinds.NotInterested).Place.To;
        Assert.Equal(
            ["Thank them. Let it go.", "Stop. Thank them.", "Confirm. Remove. Say goodbye."],
            judged.Shown.Where(shown => shown.At >= no).Select(shown => shown.Tip.Headline),
            StringComparer.Ordinal);
        var argued = judged.Findings.First(finding => finding.Kind is Kinds.Argumentative).Place.To;
        Assert.True(judged.Shown.First(shown => shown.Tip.Tone == TipTone.Stop).At - argued <= TimeSpan.FromSeconds(2));
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public void A_good_rep_gets_no_coaching(double pause, double recognisedAfter)
    {
        var judged = Judge("d06", pause, recognisedAfter);

        Assert.DoesNotContain(judged.Shown, shown => shown.Tip.Class == TipClass.Coaching);
        Assert.Contains(judged.Shown, shown => shown.Tip is { Class: TipClass.Legal, Kind: Kinds.RemoveMe });
    }

    [Theory]
    [InlineData("d01")]
    [InlineData("d03")]
    [InlineData("d04")]
    [InlineData("d06")]
    public void No_call_gets_more_than_three_coaching_tips(string id) =>
        Assert.True(Judge(id, 99, 0.45).Shown.Count(shown => shown.Tip.Class == TipClass.Coaching) <= 3);

    private static Judged Judge(string id, double pause, double recognisedAfter)
    {
        var sample = SampleCall.Load(id);
        return Judged.By(
            GoldenLogs.Of(id, pause: pause, recognisedAfter: recognisedAfter),
            options => [new LabelDetector(sample), .. FlowDetectors.Create(options)]);
    }
}
