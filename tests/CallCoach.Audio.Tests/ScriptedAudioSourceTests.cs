using CallCoach.Testing;

namespace CallCoach.Audio.Tests;

public sealed class ScriptedAudioSourceTests
{
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task What_is_written_down_is_heard()
    {
        await using var source = new ScriptedAudioSource(2 * OneSecond)
            .Tone(Track.Rep, TimeSpan.Zero, OneSecond, hertz: 500)
            .Noise(Track.Prospect, OneSecond, 2 * OneSecond);
        var heard = await Heard.AllOf(source);

        Assert.Equal(0.5, Signal.AmplitudeOf(heard.Rep[..16_000], 500), 0.01);
        Assert.Equal(0, Signal.Rms(heard.Rep[16_000..]));
        Assert.Equal(0, Signal.Rms(heard.Prospect[..16_000]));
        Assert.InRange(Signal.Rms(heard.Prospect[16_000..]), 0.25, 0.32);
        Assert.Equal(0, source.FramesOut);
    }

    [Fact]
    public async Task A_gap_has_no_frames()
    {
        await using var source = new ScriptedAudioSource(OneSecond).Gap(Track.Rep, OneSecond / 4, OneSecond / 2);
        var heard = await Heard.AllOf(source);
        var rep = heard.Frames.Where(frame => frame.Track == Track.Rep).Select(frame => frame.Start).ToList();

        Assert.Contains(7L * 512 - 512, rep);
        Assert.DoesNotContain(rep, start => start is > 3_584 - 512 and < 8_000);
        Assert.Equal(32, heard.Frames.Count(frame => frame.Track == Track.Prospect));
    }

    [Fact]
    public async Task It_breaks_where_a_test_wants_it_to()
    {
        await using var source = new ScriptedAudioSource(OneSecond).BreakAtEnd("the device is gone");
        var error = await Assert.ThrowsAsync<AudioException>(() => Heard.AllOf(source));
        Assert.Equal("the device is gone", error.Message);
        Assert.Equal(0, source.FramesOut);
    }
}
