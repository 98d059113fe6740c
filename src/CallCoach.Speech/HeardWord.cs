namespace CallCoach.Speech;

/// <summary>One word as printed, its start and end, and how sure the engine is of it (0 to 1).</summary>
public sealed record HeardWord(string Text, TimeSpan Start, TimeSpan End, float Confidence)
{
    /// <summary>What the engine had printed, where a known name that sounds the same was put in its place.</summary>
    public string? Heard { get; init; }
}
