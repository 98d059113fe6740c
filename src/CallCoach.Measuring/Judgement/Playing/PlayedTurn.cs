using CallCoach.Coaching;

namespace CallCoach.Measuring.Judgement;

/// <summary>One turn of a call with its place in time and all that is known of it.</summary>
/// <param name="Words">With punctuation, each with its times; joined by one blank they are the text.</param>
internal sealed record PlayedTurn(
    Speaker Speaker,
    string Text,
    TimeSpan Start,
    TimeSpan End,
    IReadOnlyList<Word> Words,
    IReadOnlyList<Material.LabelledSpan> Spans,
    IReadOnlyList<string> Signals,
    IReadOnlyList<string> Moves);
