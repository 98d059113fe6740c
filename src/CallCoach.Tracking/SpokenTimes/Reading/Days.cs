using CallCoach.Tracking.SpokenTimes.Pieces;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Reading;

/// <summary>The days that some words mean together.</summary>
/// <param name="All">Every day that fits, for narrowing further.</param>
/// <param name="Meant">The days that are meant as it stands.</param>
internal sealed record Days(IReadOnlyList<LocalDate> All, IReadOnlyList<LocalDate> Meant, DayShape Shape)
{
    public bool IsRough { get; init; }

    public bool IsSingle => Meant.Count == 1;

    public static Days Of(DayPiece piece) => new(piece.All, piece.Alone, piece.Shape) { IsRough = piece.IsRough };

    /// <summary>What fits both: "Thursday" and "next week". Null if nothing does.</summary>
    public Days? Meet(DayPiece piece)
    {
        LocalDate[] all = [.. All.Intersect(piece.All)];
        if (all.Length == 0)
            return null;
        var shape = Shape == DayShape.AnyOf && piece.Shape == DayShape.AnyOf ? DayShape.AnyOf : DayShape.First;
        // A weekday and a date that meet only much later were not meant together.
        if (shape == DayShape.First && Shape == DayShape.First && piece.Shape == DayShape.First && all[0] != Meant[0] && all[0] != piece.Alone[0])
            return null;
        LocalDate[] meant = shape == DayShape.AnyOf ? [.. Meant.Intersect(piece.Alone)] : [all[0]];
        return new Days(all, meant.Length > 0 ? meant : all, shape) { IsRough = IsRough && piece.IsRough };
    }

    public Days? Without(IReadOnlyCollection<LocalDate> ruledOut)
    {
        LocalDate[] left = [.. Meant.Where(day => !ruledOut.Contains(day))];
        return left.Length == 0 ? null : this with { Meant = left };
    }
}
