namespace CallCoach.Speech;

/// <summary>What an engine heard in one utterance. Times count from the start of the audio handed in.</summary>
/// <param name="Words">Words in order, with punctuation as printed; empty when nothing was said.</param>
/// <param name="NoSpeechProbability">How sure the engine is that nobody spoke, 0 to 1.</param>
/// <param name="MeanLogProbability">Mean natural logarithm of the tokens' probabilities.</param>
/// <param name="TokenCount">Text tokens decoded.</param>
public sealed record Recognition(
    IReadOnlyList<HeardWord> Words, float NoSpeechProbability, float MeanLogProbability, int TokenCount)
{
    public static Recognition Nothing { get; } = new([], 1, 0, 0);

    public string Text => string.Join(' ', Words.Select(word => word.Text));
}
