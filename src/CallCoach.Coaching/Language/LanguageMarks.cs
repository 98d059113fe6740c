namespace CallCoach.Coaching;

/// <summary>What a language model saw in one utterance: stretches of the rep's wording, the rep's moves, the prospect's signals.</summary>
public sealed record LanguageMarks(
    IReadOnlyList<MarkedSpan> Spans, IReadOnlyList<MarkedLabel> Moves, IReadOnlyList<MarkedLabel> Signals)
{
    public static LanguageMarks None { get; } = new([], [], []);
}
