namespace CallCoach.Measuring.Material;

/// <summary>A stretch of a rep's words of one kind: an exact part of its turn's text. Times are known where the turn was spoken.</summary>
internal sealed record LabelledSpan
{
    public required string Kind { get; init; }

    public required string Text { get; init; }

    public TimeSpan? Start { get; init; }

    public TimeSpan? End { get; init; }
}
