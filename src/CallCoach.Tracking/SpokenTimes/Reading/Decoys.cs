using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Reading;

/// <summary>Days and times that are named for another reason than to call then: the past, habits, greetings, prices, other people's hours.</summary>
internal static class Decoys
{
    private static readonly string[] Before = ["last", "since", "this past", "every", "every other", "each", "on a", "dated", "happy", "good"];

    /// <summary>"Your mornings", "all morning": a part of the day that somebody spends.</summary>
    private static readonly HashSet<string> Owners = new(StringComparer.Ordinal) { "your", "my", "our", "their", "his", "her", "every", "most", "all" };

    private static readonly HashSet<string> AfterGreeting = new(StringComparer.Ordinal) { "'s", "is", "works", "would", "suits", "best", "better", "please", "or", "then", "ideally", "tomorrow", "on", "sounds", "time", "if", "but", "and", "after", "not", "around", "about" };

    public static bool IsDecoy(TokenRow row, Piece piece, IReadOnlyList<Piece> all, SpokenContext context)
    {
        if (IsPast(row, piece) || row.Is(piece.End, "ago") || row.LengthOf(piece.At - 1, Before) == 1 || row.LengthOf(piece.At - 2, Before) == 2)
            return true;
        var (begin, end) = (Clauses.Begin(row, piece.At), Clauses.End(row, piece.End - 1));
        if (piece is DayPiece { IsHabit: true } && !row.Contains(begin, end, DecoyWords.Offers) && row.Count > piece.Length + 2)
            return true;
        if (!context.IsTask && piece is DayPiece && row.Is(piece.End - 1, "today") && IsSmallTalk(row, piece, all, begin, end))
            return true;
        if (piece is TimePiece { IsDayPart: true } && (IsGreeting(row, piece, context) || row.Is(piece.At - 1, Owners)))
            return true;
        if (piece is TimePiece && IsTheirDay(row, piece))
            return true;
        if (row.Contains(begin, end, DecoyWords.NoCall) && !row.Contains(begin, end, DecoyWords.Calling))
            return true;
        return !context.IsTask && row.Contains(begin, piece.At, DecoyWords.Sending) && !row.Contains(begin, piece.At, DecoyWords.Calling);
    }

    /// <summary>"We spoke on Tuesday", "back in January", "Monday was a holiday".</summary>
    private static bool IsPast(TokenRow row, Piece piece)
    {
        if (piece is not DayPiece)
            return false;
        if (row.Is(piece.End, "was") || row.Is(piece.End, "were"))
            return true;
        if (row.Is(piece.At - 1, "back") && row.Is(piece.At, "in") && !row.Contains(Clauses.Begin(row, piece.At), piece.At, DecoyWords.Calling))
            return true;
        for (var back = 1; back <= 3 && piece.At - back >= 0 && !row[piece.At - back].EndsClause; back++)
        {
            if (row.Is(piece.At - back, DecoyWords.Past))
                return true;
        }

        return false;
    }

    /// <summary>"How are you doing today": today means something only beside a time, or as an offer.</summary>
    private static bool IsSmallTalk(TokenRow row, Piece piece, IReadOnlyList<Piece> all, int begin, int end) =>
        row.Contains(begin, end, DecoyWords.SmallTalk)
        || (piece.Length == 1 && row.Count > 1 && !all.Any(other => other is TimePiece or EventPiece) && !row.Contains(begin, end, DecoyWords.Offers));

    /// <summary>"I start at six", "a meeting at ten": a time of their own day. "Any time after that" leans on another.</summary>
    private static bool IsTheirDay(TokenRow row, Piece piece)
    {
        for (var back = 1; back <= 2; back++)
        {
            if (row.LengthOf(piece.At - back, DecoyWords.TheirDay) == back && !row[piece.At - 1].EndsClause)
                return true;
        }

        return row.Has(piece.End, "after that") || row.Has(piece.End, "before that");
    }

    /// <summary>"Morning, Alana": a part of the day at the very start, and then a name or nothing.</summary>
    private static bool IsGreeting(TokenRow row, Piece piece, SpokenContext context) =>
        piece.At == 0 && !context.ExpectsTime && row[0].Word is "morning" or "afternoon" or "evening"
        && (row.Count == 1 || row[0].EndsSentence || !row.Is(1, AfterGreeting));
}
