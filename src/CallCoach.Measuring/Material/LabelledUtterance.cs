using CallCoach.Coaching;

namespace CallCoach.Measuring.Material;

/// <summary>A single utterance and what is in it. <see cref="Asr"/> is what a recogniser might print for it.</summary>
internal sealed record LabelledUtterance
{
    public required string Id { get; init; }

    public required Speaker Speaker { get; init; }

    public required string Text { get; init; }

    public string? Asr { get; init; }

    public IReadOnlyList<LabelledSpan> Spans { get; init; } = [];

    public IReadOnlyList<string> Signals { get; init; } = [];

    public IReadOnlyList<string> Moves { get; init; } = [];
}
