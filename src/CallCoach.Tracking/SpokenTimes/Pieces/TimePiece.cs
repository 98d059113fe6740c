namespace CallCoach.Tracking.SpokenTimes.Pieces;

/// <summary>Words that name a time of the day.</summary>
/// <param name="Clocks">Times that the words can mean; more than one has to be asked.</param>
internal sealed record TimePiece(int At, int Length, IReadOnlyList<TimeReading> Clocks) : Piece(At, Length)
{
    /// <summary>Times of the other half of the day, which the words allow only beside "evening" or "morning".</summary>
    public IReadOnlyList<TimeReading> Others { get; init; } = [];

    /// <summary>A named part of the day ("morning"): it helps to understand a clock beside it.</summary>
    public bool IsDayPart { get; init; }

    /// <summary>"Any time": it gives way to every other time.</summary>
    public bool IsLoose { get; init; }

    public static TimePiece One(int at, int length, TimeReading reading) => new(at, length, [reading]);
}
