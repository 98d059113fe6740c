namespace CallCoach.Speech;

/// <summary>Says how likely a window of sound is speech. Thresholds and time belong to the gate above it.</summary>
public interface IVoiceModel : IDisposable
{
    /// <summary>Samples at 16 kHz that one answer needs.</summary>
    int WindowSamples { get; }

    /// <summary>Likelihood of speech in this window, 0 to 1. Windows follow each other; the model keeps state between them.</summary>
    float SpeechProbability(ReadOnlySpan<float> window);

    /// <summary>Forgets what was heard: at the start of a call and after a gap.</summary>
    void Reset();
}
