using CallCoach.Audio;

namespace CallCoach.Speech.Voice;

/// <summary>
/// How long a speaker pauses inside a turn, as a moving average, and from it how long silence must hold before their
/// utterance is over.
/// </summary>
internal sealed class PauseHabit(VoiceGateOptions options)
{
    // A sixth of the new pause: some ten pauses make a habit, and one cough doesn't.
    private const double Weight = 1.0 / 6;

    // Pauses scatter about their mean; at 1.6 times the mean some nine in ten are over (gaps inside turns of the sample calls).
    private const double Slack = 1.6;

    // Shorter ones are stops inside words ("p", "t").
    private const long Shortest = AudioFrame.SampleRate / 10;

    private double _mean = Samples(options.HoldMilliseconds) / Slack;

    /// <summary>Samples of silence that end an utterance of this speaker.</summary>
    public long Hold => (long)Math.Clamp(
        _mean * Slack, Samples(options.ShortestHoldMilliseconds), Samples(options.LongestHoldMilliseconds));

    /// <summary>Takes note of a pause after which the same speaker went on.</summary>
    public void Observe(long pause)
    {
        if (pause >= Shortest && pause <= Samples(options.LongestHoldMilliseconds))
            _mean += Weight * (pause - _mean);
    }

    private static long Samples(int milliseconds) => milliseconds * (long)AudioFrame.SampleRate / 1000;
}
