using CallCoach.Audio;

namespace CallCoach.Calls.Tests;

public sealed class TrackLevelsTests
{
    [Fact]
    public void One_track_does_not_speak_for_the_other()
    {
        var levels = new TrackLevels();
        levels.Observe(Loud(Track.Rep, 6));

        var (rep, prospect) = levels.Read(TimeSpan.FromSeconds(6));

        Assert.True(rep.Heard);
        Assert.False(prospect.Heard);
        Assert.True(rep.Rms > prospect.Rms);
    }

    [Fact]
    public void All_who_ask_at_once_get_the_same_answer()
    {
        var levels = new TrackLevels();
        levels.Observe(Loud(Track.Rep, 1));

        var first = levels.Read(TimeSpan.FromSeconds(1));

        Assert.Equal(first, levels.Read(TimeSpan.FromSeconds(1.05)));
        Assert.NotEqual(first, levels.Read(TimeSpan.FromSeconds(1.2)));
    }

    private static AudioFrame Loud(Track track, double at) =>
        new AudioFrame().Fill(track, AudioFrame.SamplesIn(TimeSpan.FromSeconds(at)), Enumerable.Repeat(0.2f, AudioFrame.SampleCount).ToArray());
}
