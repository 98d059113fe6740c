namespace CallCoach.Coaching;

/// <summary>What has to hold for a team's rule; of several parts all must hold.</summary>
public sealed record PlaybookCondition
{
    /// <summary>Each of these holds.</summary>
    public IReadOnlyList<PlaybookCondition>? All { get; init; }

    /// <summary>One of these holds.</summary>
    public IReadOnlyList<PlaybookCondition>? Any { get; init; }

    /// <summary>This does not hold.</summary>
    public PlaybookCondition? Not { get; init; }

    /// <summary>The rep said one of these patterns.</summary>
    public IReadOnlyList<string>? Said { get; init; }

    /// <summary>The rep said none of these patterns, and the time to do so is over: <see cref="By"/> after the first words of the call.</summary>
    public IReadOnlyList<string>? NotSaid { get; init; }

    /// <summary>The prospect said one of these patterns.</summary>
    public IReadOnlyList<string>? Heard { get; init; }

    /// <summary>For <see cref="NotSaid"/>: by when. For <see cref="Said"/> and <see cref="Heard"/>: only words before then count.</summary>
    public TimeSpan? By { get; init; }

    /// <summary>The prospect gave this signal.</summary>
    public string? Signal { get; init; }

    /// <summary>Since the first words of the call.</summary>
    public TimeSpan? Elapsed { get; init; }

    /// <summary>State of the call: after-no, machine, warm, cold.</summary>
    public string? State { get; init; }

    /// <summary>How often the rep made a good move, by its kind.</summary>
    public IReadOnlyDictionary<string, Comparison>? Moves { get; init; }

    /// <summary>Measures of the call so far, by name.</summary>
    public IReadOnlyDictionary<string, Comparison>? Measures { get; init; }
}
