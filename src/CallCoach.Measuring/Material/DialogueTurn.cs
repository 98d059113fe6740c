using CallCoach.Coaching;

namespace CallCoach.Measuring.Material;

/// <summary>One turn of a written call and what is in it.</summary>
internal sealed record DialogueTurn
{
    public required Speaker Speaker { get; init; }

    public required string Text { get; init; }

    /// <summary>Seconds of silence before the turn; negative where it cuts into the turn before.</summary>
    public double Pause { get; init; }

    /// <summary>Speaking rate; 1 is normal.</summary>
    public double Rate { get; init; } = 1;

    public IReadOnlyList<LabelledSpan> Spans { get; init; } = [];

    public IReadOnlyList<string> Signals { get; init; } = [];

    public IReadOnlyList<string> Moves { get; init; } = [];
}
