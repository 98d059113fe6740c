namespace CallCoach.Audio;

/// <summary>
/// Brings the speech of one track to one loudness, for a voice model that misses a soft telephone line. Learns the level of
/// what rises above the track's noise, and moves its gain slowly, so that words keep their stress.
/// </summary>
public sealed class LevelNormalizer
{
    // A headset close to the mouth: where voice models were trained most.
    private const double Target = -24;
    private const double MostGain = 24;
    private const double LeastGain = -12;

    // Speech stands this far above the noise of its line, else it is noise.
    private const double AboveNoise = 9;
    private const double Quietest = -65;

    // Per frame of 32 ms: the gain moves 12 dB a second; the noise floor falls at once and rises 1 dB a second.
    private const double GainStep = 12 * 0.032;
    private const double FloorRise = 1 * 0.032;
    private const double Learn = 0.08;

    private const float Ceiling = 0.98f;

    private double? _noise;
    private double? _speech;
    private double _gain;

    /// <summary>Gain now, in decibels.</summary>
    public double Gain => _gain;

    /// <param name="samples">One frame, changed in place; never beyond full scale.</param>
    public void Apply(Span<float> samples)
    {
        if (samples.IsEmpty)
            return;
        var peak = 0f;
        var squares = 0d;
        foreach (var sample in samples)
        {
            peak = Math.Max(peak, Math.Abs(sample));
            squares += (double)sample * sample;
        }

        Hear(Decibels.Of(Math.Sqrt(squares / samples.Length)));
        var from = Decibels.ToAmplitude(_gain);
        if (_speech is { } speech)
            _gain += Math.Clamp(Math.Clamp(Target - speech, LeastGain, MostGain) - _gain, -GainStep, GainStep);
        var to = Decibels.ToAmplitude(_gain);
        // A shout is held for its own frame; the gain that was learnt stays.
        var most = peak > 0 ? Ceiling / peak : double.MaxValue;
        Ramp(samples, (float)Math.Min(from, most), (float)Math.Min(to, most));
    }

    private void Hear(double level)
    {
        // Digital silence says nothing about the noise of a line.
        if (level < Quietest)
            return;
        _noise = _noise is null ? level : Math.Min(level, _noise.Value + FloorRise);
        if (level < _noise + AboveNoise)
            return;
        _speech = _speech is null ? level : _speech + (Learn * (level - _speech));
    }

    private static void Ramp(Span<float> samples, float from, float to)
    {
        var step = (to - from) / samples.Length;
        for (var i = 0; i < samples.Length; i++)
            samples[i] = Math.Clamp(samples[i] * (from + (step * i)), -1f, 1f);
    }
}
