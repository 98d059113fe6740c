using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Reading;

/// <summary>"Tuesday, no, Wednesday": what was taken back is dropped.</summary>
internal static class Corrections
{
    private static readonly string[] Marks = ["no", "no wait", "wait", "actually", "sorry", "i mean", "make that", "rather", "scratch that", "instead", "hang on", "hold on", "better still", "better make it", "correction", "tell a lie"];

    public static List<Piece> Apply(TokenRow row, IReadOnlyList<Piece> pieces)
    {
        var kept = new List<Piece>();
        foreach (var piece in pieces)
        {
            var earlier = kept.FindLastIndex(other => other.GetType() == piece.GetType());
            if (earlier >= 0 && row.Contains(kept[earlier].End, piece.At, Marks) && !row.Contains(kept[earlier].End, piece.At, ["or"]) && IsRestart(row, kept, earlier, piece))
                kept.RemoveAll(other => other.GetType() == piece.GetType());
            kept.Add(piece);
        }

        return kept;
    }

    /// <summary>A second weekday takes back the first; a week beside a weekday only narrows it.</summary>
    private static bool IsRestart(TokenRow row, List<Piece> kept, int earlier, Piece piece) =>
        piece is not DayPiece day || kept[earlier] is not DayPiece before || day.IsPoint == before.IsPoint || row[piece.At - 1].EndsSentence;
}
