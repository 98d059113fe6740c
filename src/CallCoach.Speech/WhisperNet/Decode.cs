namespace CallCoach.Speech.WhisperNet;

/// <summary>What one run of the native decoder gave, before any guard.</summary>
/// <param name="Text">The text as a whole: characters split between tokens are whole only here.</param>
/// <param name="Tokens">Tokens of text; time marks are left out.</param>
/// <param name="Produced">All tokens produced, marks included.</param>
internal sealed record Decode(string Text, IReadOnlyList<HeardToken> Tokens, int Produced, float NoSpeechProbability)
{
    public static Decode Nothing { get; } = new("", [], 0, 1);

    public float MeanLogProbability => Tokens.Count == 0 ? 0 : Tokens.Average(token => token.LogProbability);
}
