using CallCoach.Testing;

namespace CallCoach.Audio.Tests;

public sealed class ClipTests
{
    [Theory]
    [InlineData("speech-48k-stereo-float.wav", 0.98)]
    [InlineData("speech-44k1-mono-s24.wav", 0.99)]
    [InlineData("speech-16k-extensible.wav", 0.9999)]
    [InlineData("speech-list-chunk-first.wav", 0.9999)]
    [InlineData("speech-datalen-0.wav", 0.9999)]
    [InlineData("speech-datalen-ffffffff.wav", 0.9999)]
    public void Every_form_of_the_sentence_sounds_like_the_plain_one(string name, double likeness)
    {
        var plain = MonoClip.Read(Clips.Path("speech-16k-mono-s16.wav"));
        var other = MonoClip.Read(Clips.Path(name));

        Assert.Equal(plain.Length, other.Length);
        Assert.InRange(Signal.Correlation(plain, other), likeness, 1.0001);
    }

    [Fact]
    public void The_telephone_form_of_the_sentence_rises_and_falls_with_the_plain_one()
    {
        // A telephone band shifts phases, so the waves differ; the loudness of each 20 ms does not.
        var plain = Loudness(MonoClip.Read(Clips.Path("speech-16k-mono-s16.wav")));
        var line = Loudness(MonoClip.Read(Clips.Path("speech-8k-mono-mulaw.wav")));
        Assert.Equal(plain.Length, line.Length);
        Assert.InRange(Signal.Correlation(plain, line), 0.9, 1.0001);
    }

    [Theory]
    [InlineData("silence-30s.wav", 30)]
    [InlineData("white-noise-30s.wav", 30)]
    [InlineData("ringback-20s.wav", 20)]
    [InlineData("dtmf-digits.wav", 4)]
    [InlineData("hold-music-20s.wav", 20)]
    [InlineData("keyboard-clicks-10s.wav", 10)]
    [InlineData("read-jfk.wav", 11)]
    [InlineData("d01.rep.ulaw.wav", 69.34)]
    [InlineData("d01.prospect.ulaw.wav", 69.34)]
    public async Task Every_clip_plays_to_its_end(string name, double seconds)
    {
        await using var source = FileAudioSource.Open(Clips.Path(name), ReplayPace.Fastest);
        var heard = await Heard.AllOf(source);

        Assert.Equal(seconds, source.Duration!.Value.TotalSeconds, 0.01);
        Assert.InRange((heard.Rep.Length / 16_000.0) - source.Duration.Value.TotalSeconds, 0, 0.032);
        Assert.Empty(source.Damage);
    }

    [Theory]
    [InlineData("empty.wav", "is empty (0 bytes)")]
    [InlineData("not-a-wav.wav", "is not a WAV file")]
    public void What_is_no_recording_is_refused_with_a_reason(string name, string reason)
    {
        var error = Assert.Throws<WavException>(() => FileAudioSource.Open(Clips.Path(name), ReplayPace.Fastest));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_torn_clip_is_no_fixture()
    {
        var error = Assert.Throws<WavException>(() => MonoClip.Read(Clips.Path("speech-torn.wav")));
        Assert.Equal(126_898, error.Position);
    }

    [Fact]
    public void The_right_channel_of_the_stereo_clip_is_half_as_loud()
    {
        using var file = WavFile.Open(Clips.Path("speech-48k-stereo-float.wav"));
        var samples = file.ReadAll();
        var left = Signal.Rms([.. samples.Where((_, i) => i % 2 == 0)]);
        var right = Signal.Rms([.. samples.Where((_, i) => i % 2 == 1)]);
        Assert.Equal(0.5, right / left, 0.01);
    }

    private static float[] Loudness(float[] samples) =>
        [.. samples.Chunk(320).Select(chunk => (float)Signal.Rms(chunk))];
}
