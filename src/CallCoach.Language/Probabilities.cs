namespace CallCoach.Language;

/// <summary>What the model says of one utterance: kinds for each piece, moves and signals for the whole.</summary>
internal sealed class Probabilities(int pieces, int kinds, int moves, int signals)
{
    public float[] Spans { get; } = new float[pieces * kinds];

    public float[] Moves { get; } = new float[moves];

    public float[] Signals { get; } = new float[signals];

    /// <summary>Of two windows that saw the same piece the higher probability wins.</summary>
    public static void Raise(Span<float> known, ReadOnlySpan<float> seen)
    {
        for (var i = 0; i < seen.Length; i++)
            known[i] = Math.Max(known[i], seen[i]);
    }
}
