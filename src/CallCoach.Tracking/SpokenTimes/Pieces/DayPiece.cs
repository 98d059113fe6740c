using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Pieces;

/// <summary>Words that name a day or some days.</summary>
/// <param name="All">Every day that fits the words, for meeting with other pieces ("Thursday" and "next week").</param>
/// <param name="Alone">The days that are meant if nothing else narrows it.</param>
internal sealed record DayPiece(int At, int Length, IReadOnlyList<LocalDate> All, IReadOnlyList<LocalDate> Alone, DayShape Shape) : Piece(At, Length)
{
    /// <summary>"Mondays": a habit, unless it is offered.</summary>
    public bool IsHabit { get; init; }

    /// <summary>The words give a rough time only ("in a few days"): have it settled.</summary>
    public bool IsRough { get; init; }

    /// <summary>"Any day": it gives way to every other day.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Days of a row that are meant by name, as against a whole week or month.</summary>
    public bool IsPoint => Shape != DayShape.AnyOf;

    public static DayPiece One(int at, int length, LocalDate day) => new(at, length, [day], [day], DayShape.First);

    public static DayPiece Any(int at, int length, IReadOnlyList<LocalDate> days) => new(at, length, days, days, DayShape.AnyOf);
}
