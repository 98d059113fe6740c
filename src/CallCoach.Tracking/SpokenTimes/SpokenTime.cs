using NodaTime;

namespace CallCoach.Tracking.SpokenTimes;

/// <summary>A time as somebody said it, resolved in the prospect's zone.</summary>
public sealed record SpokenTime(SpokenTimeKind Kind)
{
    public static SpokenTime None { get; } = new(SpokenTimeKind.None);

    /// <summary>The words it rests on, and where they stand in the text.</summary>
    public string Words { get; init; } = "";

    public int Start { get; init; }

    /// <summary>The day, or the first one of <see cref="Days"/>.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>All days that were meant: one, or those of a week or month that was named.</summary>
    public IReadOnlyList<LocalDate> Days { get; init; } = [];

    /// <summary>The time to suggest: the one said, or a fitting one inside the window.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>Window in which they can be called; both null where one time was said.</summary>
    public LocalTime? From { get; init; }

    public LocalTime? Until { get; init; }

    /// <summary>The moment, where it is complete. A time that the clocks skip moves forward.</summary>
    public ZonedDateTime? When { get; init; }

    public IReadOnlyList<SpokenChoice> Choices { get; init; } = [];

    /// <summary>What to ask, where something is missing or in doubt.</summary>
    public string? Question { get; init; }

    /// <summary>They said "maybe" or "I guess": have it repeated.</summary>
    public bool IsHedged { get; init; }
}
