namespace CallCoach.Coaching;

/// <summary>One word as heard, with its times on the call's clock and how sure the recogniser is of it (0 to 1).</summary>
public sealed record Word(string Text, TimeSpan Start, TimeSpan End, float Confidence)
{
    /// <summary>What the recogniser had printed, where a known name that sounds the same stands in its place.</summary>
    public string? Heard { get; init; }
}
