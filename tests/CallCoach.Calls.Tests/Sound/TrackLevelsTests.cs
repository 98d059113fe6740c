using CallCoach.Audio;

namespace CallCoach.Calls.Tests;

public sealed class TrackLevelsTests
{
    [Fact]
    public void A_track_in_digital_silence_is_dead_after_five_seconds()
    {
        var levels = new TrackLevels(TimeSpan.Zero);
        levels.Observe(Frame(Track.Rep, 0, 0.1f));
        levels.Observe(Frame(Track.Rep, AudioFrame.SampleCount, 0));

        Assert.True(levels[Track.Rep].IsHeard(TimeSpan.FromSeconds(5)));
        Assert.False(levels[Track.Rep].IsHeard(TimeSpan.FromSeconds(5.1)));
    }

    [Fact]
    public void One_track_does_not_speak_for_the_other()
    {
        var levels = new TrackLevels(TimeSpan.Zero);
        levels.Observe(Frame(Track.Rep, AudioFrame.SampleRate * 6, 0.1f));

        Assert.True(levels[Track.Rep].IsHeard(TimeSpan.FromSeconds(6)));
        Assert.False(levels[Track.Prospect].IsHeard(TimeSpan.FromSeconds(6)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.001, 0)]
    [InlineData(0.0316, 0.5)]
    [InlineData(1, 1)]
    public void Loudness_runs_from_sixty_decibels_below_full_scale_to_full_scale(float amplitude, double loudness)
    {
        var levels = new TrackLevels(TimeSpan.Zero);

        levels.Observe(Frame(Track.Prospect, 0, amplitude));

        Assert.Equal(loudness, levels[Track.Prospect].Loudness, tolerance: 0.01);
    }

    private static AudioFrame Frame(Track track, long start, float amplitude) =>
        new AudioFrame().Fill(track, start, Enumerable.Repeat(amplitude, AudioFrame.SampleCount).ToArray());
}
