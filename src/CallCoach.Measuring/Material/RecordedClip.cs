namespace CallCoach.Measuring.Material;

/// <summary>A recording of one track. What is said in it may be unknown, or nothing.</summary>
internal sealed record RecordedClip
{
    public required string File { get; init; }

    public required string Kind { get; init; }

    public TimeSpan Seconds { get; init; }

    public int Channels { get; init; } = 1;

    /// <summary>What is said: <see langword="null"/> where nobody has written it down, empty where nothing may be heard.</summary>
    public string? Text { get; init; }

    /// <summary>Set where the clip is another one through a simulated line: its words are no new words.</summary>
    public string? DerivedFrom { get; init; }

    /// <summary>"digits": compare digits only.</summary>
    public string? Scoring { get; init; }

    public bool IsWithoutSpeech => Text is { Length: 0 };

    public bool HasWords => Text is { Length: > 0 };

    public bool DigitsOnly => string.Equals(Scoring, "digits", StringComparison.OrdinalIgnoreCase);
}
