using CallCoach.Coaching;

namespace CallCoach.Testing;

/// <summary>One turn of a labelled call.</summary>
public sealed record SampleTurn(
    Speaker Speaker,
    string Text,
    IReadOnlyList<Word> Words,
    IReadOnlyList<(string Kind, string Text)> Spans,
    IReadOnlyList<string> Signals,
    IReadOnlyList<string> Moves);
