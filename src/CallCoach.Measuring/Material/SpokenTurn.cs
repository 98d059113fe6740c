using System.Text.Json.Serialization;
using CallCoach.Coaching;

namespace CallCoach.Measuring.Material;

/// <summary>One turn of a spoken call with the times of its words.</summary>
internal sealed record SpokenTurn
{
    public const int Unknown = -1;

    /// <summary>Its place in the dialogue, from 0. Where the file gives none it is the place among the turns.</summary>
    [JsonPropertyName("i")]
    public int Index { get; init; } = Unknown;

    public required Speaker Speaker { get; init; }

    public required TimeSpan Start { get; init; }

    public required TimeSpan End { get; init; }

    public required string Text { get; init; }

    public IReadOnlyList<SpokenWord> Words { get; init; } = [];

    public IReadOnlyList<LabelledSpan> Spans { get; init; } = [];
}
