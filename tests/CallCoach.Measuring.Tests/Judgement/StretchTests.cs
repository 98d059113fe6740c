using CallCoach.Measuring.Judgement;

namespace CallCoach.Measuring.Tests.Judgement;

public sealed class StretchTests
{
    [Fact]
    public void Overlapping_stretches_of_one_kind_are_one()
    {
        var merged = Stretch.Merge([new("hype", 10, 20, "a", "S1"), new("hype", 15, 30, "b", "model"), new("hype", 40, 50, "c", "S1")]);
        Assert.Equal([(10L, 30L), (40L, 50L)], merged.Select(stretch => (stretch.Start, stretch.End)));
        Assert.Equal("S1+model", merged[0].Rule);
    }

    [Fact]
    public void Stretches_of_two_kinds_stay_two() =>
        Assert.Equal(2, Stretch.Merge([new("hype", 10, 20, ""), new("scripted", 10, 20, "")]).Count);

    [Fact]
    public void Stretches_that_only_touch_do_not_overlap() =>
        Assert.False(new Stretch("hype", 0, 10, "").Overlaps(new Stretch("hype", 10, 20, "")));
}
