using CallCoach.Audio;
using CallCoach.Measuring.Soak;

namespace CallCoach.Measuring.Tests.Soak;

public sealed class SoakTests
{
    private static readonly string Call = Path.Combine(Repository.Root, "samples", "calls", "d01.wav");

    [Fact]
    public async Task Recordings_go_round_until_the_call_is_long_enough_and_time_never_breaks()
    {
        var length = TimeSpan.FromSeconds(150);
        await using var source = new LoopingSource([Call], length);
        var ends = new Dictionary<Track, long> { [Track.Rep] = 0, [Track.Prospect] = 0 };

        await foreach (var frame in source.ReadAsync(TestContext.Current.CancellationToken))
        {
            Assert.Equal(ends[frame.Track], frame.Start);
            ends[frame.Track] = frame.End;
        }

        Assert.All(ends.Values, end => Assert.InRange(AudioFrame.TimeOf(end), length, length + TimeSpan.FromMilliseconds(32)));
    }

    [Fact]
    public void The_first_stretch_does_not_count_and_growth_is_what_stays_between_decodes()
    {
        var figures = SoakBench.FiguresOf(
            [Stretch(1, 100, 300), Stretch(2, 150, 310), Stretch(3, 152, 320), Stretch(4, 155, 305)],
            TimeSpan.FromHours(4), TimeSpan.FromHours(1), words: 10);

        Assert.Equal(150, figures["rss.start_mb"]);
        Assert.Equal(152, figures["rss.middle_mb"]);
        Assert.Equal(5, figures["rss.growth_mb"]);
        Assert.Equal(320, figures["rss.peak_mb"]);
        Assert.Equal(4, figures["soak.speed"]);
    }

    [Fact]
    public void A_call_too_short_to_tell_says_what_to_do()
    {
        var error = Assert.Throws<MeasuringException>(
            () => SoakBench.FiguresOf([Stretch(1, 1, 1)], TimeSpan.FromHours(1), TimeSpan.FromHours(1), words: 0));

        Assert.Contains("--hours", error.Message, StringComparison.Ordinal);
    }

    private static MemoryStretch Stretch(int hour, int lowest, int highest) =>
        new(TimeSpan.FromHours(hour), lowest * 1024L * 1024, highest * 1024L * 1024);
}
