using CallCoach.Testing;

namespace CallCoach.Audio.Tests;

public sealed class StreamAudioSourceTests
{
    private static readonly StreamFormat Browser = new(StreamEncoding.PcmFloat, 48_000);

    [Fact]
    public async Task A_telephone_stream_and_a_browser_microphone_make_a_call()
    {
        await using var source = new StreamAudioSource(Browser, StreamFormat.Telephone);
        foreach (var packet in Signal.Tone(700, TimeSpan.FromSeconds(1), 48_000).Chunk(960))
            Assert.True(source.Push(Track.Rep, Bytes(packet)));
        for (var i = 0; i < 50; i++)
            Assert.True(source.Push(Track.Prospect, Enumerable.Repeat((byte)0xFF, 160).ToArray()));
        source.Complete();
        var heard = await Heard.AllOf(source);

        Assert.Equal(0.5, Signal.AmplitudeOf(heard.Rep[1_000..15_000], 700), 0.01);
        Assert.Equal(0, Signal.Rms(heard.Prospect), 0.001);
        Assert.InRange(heard.Rep.Length, 16_000, 16_511);
        Assert.Equal(heard.Rep.Length, heard.Prospect.Length);
    }

    [Fact]
    public async Task A_jump_in_the_count_of_samples_is_a_gap()
    {
        await using var source = new StreamAudioSource(Browser, StreamFormat.Telephone);
        Assert.True(source.Push(Track.Prospect, new byte[256], at: 0));
        Assert.True(source.Push(Track.Prospect, new byte[256], at: 8_000));
        source.Complete();
        Assert.Equal([(Track.Prospect, 0), (Track.Prospect, 16_000)], (await Heard.AllOf(source)).Frames);
    }

    [Fact]
    public async Task A_packet_that_comes_too_late_is_left_out()
    {
        await using var source = new StreamAudioSource(Browser, StreamFormat.Telephone);
        Assert.True(source.Push(Track.Prospect, new byte[160], at: 160));
        Assert.False(source.Push(Track.Prospect, new byte[160], at: 0));
        source.Complete();
        Assert.False(source.Push(Track.Prospect, new byte[160]));
    }

    [Fact]
    public async Task A_stream_that_nobody_reads_is_bounded()
    {
        await using var source = new StreamAudioSource(StreamFormat.Telephone, StreamFormat.Telephone, queueSeconds: 1);
        for (var i = 0; i < 200; i++)
            source.Push(Track.Rep, new byte[160]);
        Assert.InRange(source.DroppedFrames, 50, 70);
    }

    [Fact]
    public void An_impossible_rate_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() =>
        new StreamAudioSource(new StreamFormat(StreamEncoding.Pcm16, 100), StreamFormat.Telephone));

    private static byte[] Bytes(float[] samples) => [.. samples.SelectMany(BitConverter.GetBytes)];
}
