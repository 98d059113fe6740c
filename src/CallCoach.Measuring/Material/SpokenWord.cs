using System.Text.Json.Serialization;

namespace CallCoach.Measuring.Material;

/// <summary>A word that was really said, and when: without outer punctuation, times from the start of the sound.</summary>
internal sealed record SpokenWord
{
    [JsonPropertyName("w")]
    public required string Text { get; init; }

    public required TimeSpan Start { get; init; }

    public required TimeSpan End { get; init; }
}
