using CallCoach.Testing;
using NAudio.Wave;

namespace CallCoach.Audio.Tests;

public sealed class TrackWriterTests
{
    private static readonly WaveFormat Headset = WaveFormat.CreateIeeeFloatWaveFormat(48_000, 2);

    private readonly List<(long Start, float[] Samples)> _frames = [];
    private readonly TrackWriter _writer;

    public TrackWriterTests() => _writer = new TrackWriter(Track.Prospect, new FramePool(8), frame =>
    {
        using (frame)
            _frames.Add((frame.Start, frame.Samples.ToArray()));
    });

    [Fact]
    public void Sound_between_two_pauses_stands_where_it_was_heard()
    {
        _writer.Opened(Headset, silentWhenIdle: true, 0);
        for (var now = 1_600; now <= 32_000; now += 1_600)
            _writer.Idle(now);
        // Half a second of a tone from 2.0 s on, in packets of 20 ms, each delivered as it ends.
        Play(32_000, Signal.Tone(800, TimeSpan.FromSeconds(0.5), 48_000));
        for (var now = 41_600; now <= 64_000; now += 1_600)
            _writer.Idle(now);
        _writer.End();

        var samples = _frames.SelectMany(frame => frame.Samples).ToArray();
        Assert.Equal(Enumerable.Range(0, _frames.Count).Select(i => i * 512L), _frames.Select(frame => frame.Start));
        Assert.Equal(0, Signal.Rms(samples.AsSpan(0, 31_900)));
        Assert.Equal(0.5, Signal.AmplitudeOf(samples.AsSpan(32_100, 7_800), 800), 0.02);
        Assert.Equal(0, Signal.Rms(samples.AsSpan(40_500)), 0.001);
    }

    [Fact]
    public void A_device_of_another_format_goes_on_behind_the_gap()
    {
        _writer.Opened(WaveFormat.CreateIeeeFloatWaveFormat(16_000, 1), silentWhenIdle: false, 0);
        _writer.Accept(Bytes(new float[800], 1), 800);
        _writer.Closed();
        Assert.Equal(47_200, _writer.Opened(Headset, silentWhenIdle: false, 48_000));
        Play(48_000, Signal.Tone(800, TimeSpan.FromSeconds(1), 48_000));
        _writer.End();

        Assert.Equal([0, 512], _frames.Take(2).Select(frame => frame.Start));
        Assert.InRange(_frames[2].Start, 48_000, 48_050);
        Assert.Equal(0.5, Signal.AmplitudeOf(_frames.Skip(3).SelectMany(frame => frame.Samples).ToArray().AsSpan(0, 15_000), 800), 0.02);
    }

    [Fact]
    public void Sound_without_an_open_device_is_left_out()
    {
        _writer.Accept(new byte[640], 320);
        _writer.Idle(16_000);
        _writer.End();
        Assert.Empty(_frames);
    }

    [Fact]
    public void An_hour_of_a_microphone_allocates_nothing_once_it_runs()
    {
        var writer = new TrackWriter(Track.Rep, new FramePool(8), frame => frame.Dispose());
        writer.Opened(Headset, silentWhenIdle: false, 0);
        var packet = Bytes(new float[960], 2);
        long now = 0;
        Record(100);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Record(2_000);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000);

        void Record(int packets)
        {
            for (var i = 0; i < packets; i++)
                writer.Accept(packet, now += 320);
        }
    }

    private void Play(long from, float[] tone)
    {
        foreach (var packet in tone.Chunk(960))
            _writer.Accept(Bytes(packet, 2), from += packet.Length / 3);
    }

    private static byte[] Bytes(float[] mono, int channels) =>
        [.. mono.SelectMany(sample => Enumerable.Repeat(sample, channels)).SelectMany(BitConverter.GetBytes)];
}
