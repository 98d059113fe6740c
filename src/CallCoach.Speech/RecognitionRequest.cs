namespace CallCoach.Speech;

/// <summary>One utterance to decode.</summary>
/// <param name="Audio">Mono samples at 16 kHz; unchanged until the answer.</param>
/// <param name="Purpose">What the answer is for: it decides how much effort is spent.</param>
public sealed record RecognitionRequest(ReadOnlyMemory<float> Audio, RecognitionPurpose Purpose)
{
    /// <summary>Where speech begins in the audio, if known: the start of the first word.</summary>
    public TimeSpan SpeechStart { get; init; }

    /// <summary>Names and product words that may be said, separated by commas; about 50 tokens are read.</summary>
    public string? Vocabulary { get; init; }

    /// <summary>Whether "um" and "uh" are wanted too, which an engine may else leave out.</summary>
    public bool Hesitations { get; init; }
}
