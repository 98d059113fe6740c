namespace CallCoach.Speech;

/// <summary>One utterance to decode.</summary>
/// <param name="Audio">Mono samples at 16 kHz; unchanged until the answer.</param>
/// <param name="Purpose">What the answer is for: it decides how much effort is spent.</param>
public sealed record RecognitionRequest(ReadOnlyMemory<float> Audio, RecognitionPurpose Purpose);
