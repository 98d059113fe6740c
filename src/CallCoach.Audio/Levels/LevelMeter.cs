namespace CallCoach.Audio;

/// <summary>
/// The level of one track: give it each frame, ask it ten times a second. Not for several threads at once.
/// </summary>
public sealed class LevelMeter
{
    /// <summary>A track without sound for this long counts as dead.</summary>
    public static readonly TimeSpan DeadAfter = TimeSpan.FromSeconds(5);

    // One step of 16 bits is 3e-5. An open microphone or line is never as quiet; a muted or unplugged one is.
    private const float DigitalSilence = 1.5e-5f;

    private double _squares;
    private float _peak;
    private long _samples;
    private long _lastSound;
    private TrackLevel _last;

    public void Add(AudioFrame frame)
    {
        var peak = 0f;
        var squares = 0d;
        foreach (var sample in frame.Samples)
        {
            peak = Math.Max(peak, Math.Abs(sample));
            squares += (double)sample * sample;
        }

        _peak = Math.Max(_peak, peak);
        _squares += squares;
        _samples += AudioFrame.SampleCount;
        if (peak > DigitalSilence)
            _lastSound = Math.Max(_lastSound, frame.End);
    }

    /// <summary>The level since the last time, and a new beginning.</summary>
    /// <param name="at">Call time now.</param>
    public TrackLevel Read(TimeSpan at)
    {
        var heard = at - AudioFrame.TimeOf(_lastSound) < DeadAfter;
        // Between two frames that came late the needle sinks, it does not drop.
        _last = _samples == 0
            ? new TrackLevel(_last.Rms / 2, _last.Peak / 2, heard)
            : new TrackLevel(Meter(Math.Sqrt(_squares / _samples)), Meter(_peak), heard);
        _squares = 0;
        _peak = 0;
        _samples = 0;
        return _last;
    }

    private static double Meter(double amplitude) => Decibels.ToMeter(Decibels.Of(amplitude));
}
