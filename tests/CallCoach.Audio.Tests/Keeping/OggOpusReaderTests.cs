namespace CallCoach.Audio.Tests;

public sealed class OggOpusReaderTests
{
    private const int Second = AudioFrame.SampleRate;

    [Fact]
    public void A_stretch_of_what_was_written_comes_back_from_its_place()
    {
        // A second of silence, one of a tone, one of silence.
        var file = SoundMix.Of([[.. new short[Second], .. Tone(Second), .. new short[Second]]]);

        Assert.True(Loudness(file, 0.1, 0.7) < 100);
        Assert.InRange(Loudness(file, 1.1, 0.8), 4000, 8000);
        Assert.True(Loudness(file, 2.2, 0.7) < 100);
        Assert.Equal(Second / 2, OggOpusReader.Read(new MemoryStream(file), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(0.5)).Length);
    }

    [Fact]
    public void Both_sides_are_heard_in_a_mix()
    {
        var file = SoundMix.Of([[.. Tone(Second), .. new short[Second]], [.. new short[Second], .. Tone(Second)]]);

        Assert.InRange(Loudness(file, 0.1, 0.8), 4000, 8000);
        Assert.InRange(Loudness(file, 1.1, 0.8), 4000, 8000);
    }

    [Fact]
    public void A_file_that_was_cut_off_gives_what_is_there_and_another_is_refused()
    {
        var file = SoundMix.Of([Tone(3 * Second)]);

        Assert.InRange(OggOpusReader.Read(new MemoryStream(file[..(file.Length / 2)]), TimeSpan.Zero, TimeSpan.FromSeconds(3)).Length, Second / 2, 2 * Second);
        Assert.Throws<AudioException>(() => OggOpusReader.Read(new MemoryStream(new byte[100]), TimeSpan.Zero, TimeSpan.FromSeconds(1)));
    }

    private static double Loudness(byte[] file, double from, double seconds)
    {
        var samples = OggOpusReader.Read(new MemoryStream(file), TimeSpan.FromSeconds(from), TimeSpan.FromSeconds(seconds));
        return Math.Sqrt(samples.Average(sample => (double)sample * sample));
    }

    private static short[] Tone(int samples) => [.. Enumerable.Range(0, samples).Select(at => (short)(8000 * Math.Sin(2 * Math.PI * 300 * at / Second)))];
}
