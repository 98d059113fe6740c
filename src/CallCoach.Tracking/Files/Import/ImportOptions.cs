namespace CallCoach.Tracking.Files.Import;

/// <summary>What an import cannot know from the file.</summary>
public sealed record ImportOptions
{
    /// <summary>Country of numbers without a country code, ISO 3166.</summary>
    public string DefaultCountry { get; init; } = "US";

    /// <summary>Segment of rows without one.</summary>
    public string DefaultSegment { get; init; } = "General";

    /// <summary>Source of rows without one, such as the file's name.</summary>
    public string? Source { get; init; }

    /// <summary>The delimiter, where the guess is wrong.</summary>
    public char? Delimiter { get; init; }
}
