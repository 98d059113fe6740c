using CallCoach.Testing;

namespace CallCoach.Audio.Tests;

public sealed class LevelMeterTests
{
    private static readonly TimeSpan Tenth = TimeSpan.FromMilliseconds(100);

    private readonly LevelMeter _meter = new();
    private long _position;

    [Fact]
    public void A_tone_at_half_scale_stands_at_its_decibels()
    {
        Add(Signal.Tone(500, Tenth));
        var level = _meter.Read(Tenth);
        // Peak -6 dB and RMS -9 dB of a meter that begins at -60.
        Assert.Equal(54 / 60.0, level.Peak, 0.01);
        Assert.Equal(51 / 60.0, level.Rms, 0.01);
        Assert.True(level.Heard);
    }

    [Fact]
    public void Each_reading_begins_anew_and_a_missing_frame_lets_the_needle_sink()
    {
        Add(Signal.Tone(500, Tenth));
        var loud = _meter.Read(Tenth);
        var missing = _meter.Read(2 * Tenth);
        Assert.Equal(loud.Rms / 2, missing.Rms);
        Add(Signal.Tone(500, Tenth, amplitude: 0.01));
        Assert.InRange(_meter.Read(3 * Tenth).Rms, 0.2, 0.3);
    }

    [Fact]
    public void A_track_without_frames_is_not_heard_after_five_seconds()
    {
        Assert.True(_meter.Read(TimeSpan.FromSeconds(4.9)).Heard);
        Assert.False(_meter.Read(TimeSpan.FromSeconds(5)).Heard);
    }

    [Fact]
    public void Five_seconds_of_digital_silence_are_not_heard_but_a_quiet_room_is()
    {
        Add(new float[16_000 * 6]);
        Assert.False(_meter.Read(TimeSpan.FromSeconds(6)).Heard);
        Add(Signal.Noise(Tenth, amplitude: 0.0005));
        Assert.True(_meter.Read(TimeSpan.FromSeconds(6.1)).Heard);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.0005, 0)]
    [InlineData(0.001, 0)]
    [InlineData(0.0316, 0.5)]
    [InlineData(1, 1)]
    public void The_meter_is_straight_in_decibels(double amplitude, double place) =>
        Assert.Equal(place, Decibels.ToMeter(Decibels.Of(amplitude)), 0.001);

    private void Add(float[] samples)
    {
        foreach (var chunk in samples.Chunk(512))
        {
            using var frame = new AudioFrame().Fill(Track.Rep, _position, chunk);
            // The last frame is padded with silence; a meter reading of whole frames wants none.
            if (chunk.Length == 512)
                _meter.Add(frame);
            _position += 512;
        }
    }
}
