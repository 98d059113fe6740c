using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Reading;

/// <summary>Days and times that are named for another reason than to call then: the past, habits, greetings, other people's hours.</summary>
internal static class Decoys
{
    private static readonly HashSet<string> Past = new(StringComparer.Ordinal)
    {
        "was", "were", "rang", "called", "phoned", "spoke", "told", "met", "signed", "got", "had", "did", "went", "came", "said", "tried", "lost", "started", "happened", "bought", "switched", "moved", "sent", "saw", "opened",
    };

    private static readonly string[] Before = ["last", "since", "this past", "every", "every other", "each", "ago", "on a", "dated", "happy", "good"];

    private static readonly string[] NoCall =
    [
        "our hours", "opening hours", "office hours", "hours are", "we're open from", "open from", "contract", "lease", "renewal", "expires", "runs out", "it 's the lunch", "it 's lunch", "the price", "sign by", "to sign",
        "delivery", "deliver", "runs until", "runs till", "sign up",
    ];

    private static readonly string[] TheirDay = ["start", "starts", "finish", "finishes", "open", "opens", "close", "closes", "shut", "leave", "begin", "meeting", "a meeting", "appointment", "calls me", "rings me", "starting", "finishing", "opening", "closing"];

    private static readonly string[] Sending =
    [
        "i'll send", "i'll email", "i'll text", "i'll post", "i'll mail", "i'll bring", "i'll drop", "i'll get that", "i'll have that", "i will send", "i will email", "i can send", "let me send", "we'll send", "i'll forward", "send you", "email you", "email the", "send the",
    ];

    private static readonly string[] Calling = ["call", "ring", "phone", "try", "speak", "talk", "meet", "bell", "buzz", "catch"];

    private static readonly string[] Offers = ["best", "better", "good", "great", "free", "quiet", "quieter", "suit", "suits", "work", "works", "fine", "easier", "easiest", "ideal", "perfect", "try", "call", "ring", "do", "can", "prefer", "could", "tend to be", "only in", "in on", "here on"];

    private static readonly HashSet<string> AfterGreeting = new(StringComparer.Ordinal) { "'s", "is", "works", "would", "suits", "best", "better", "please", "or", "then", "ideally", "tomorrow", "on", "sounds", "time", "if", "but", "and", "after", "not", "around", "about" };

    private static readonly HashSet<string> Owners = new(StringComparer.Ordinal) { "your", "my", "our", "their", "his", "her", "every", "most" };

    public static bool IsDecoy(TokenRow row, Piece piece, bool isTask)
    {
        if (IsAfterPastWord(row, piece) || row.Is(piece.End, "ago") || (piece is DayPiece && (row.Is(piece.End, "was") || row.Is(piece.End, "were"))))
            return true;
        var (begin, end) = (Clauses.Begin(row, piece.At), Clauses.End(row, piece.End - 1));
        if (piece is DayPiece { IsHabit: true } && !row.Contains(begin, end, Offers) && row.Count > piece.Length + 2)
            return true;
        if (piece is TimePiece { IsDayPart: true } && (IsGreeting(row, piece) || row.Is(piece.At - 1, Owners)))
            return true;
        if (piece is TimePiece && IsTheirDay(row, piece))
            return true;
        if (row.Contains(begin, end, NoCall) && !row.Contains(begin, end, Calling))
            return true;
        return !isTask && row.Contains(begin, piece.At, Sending) && !row.Contains(begin, piece.At, Calling);
    }

    private static bool IsAfterPastWord(TokenRow row, Piece piece)
    {
        for (var back = 1; back <= 3; back++)
        {
            var at = piece.At - back;
            if (at < 0 || row[at].EndsClause)
                return false;
            if (row.LengthOf(at, Before) is var length && length == back)
                return true;
            // "We spoke on Tuesday": a past verb within two words, unless an event stands between ("once I got back").
            if (row.Is(at, Past) && back <= 3 && piece is DayPiece)
                return true;
        }

        return false;
    }

    /// <summary>"I start at six", "a meeting at ten": a time of their own day. "Any time after that" leans on another.</summary>
    private static bool IsTheirDay(TokenRow row, Piece piece)
    {
        for (var back = 1; back <= 2; back++)
        {
            if (row.LengthOf(piece.At - back, TheirDay) == back && !row[piece.At - 1].EndsClause)
                return true;
        }

        return row.Has(piece.End, "after that") || row.Has(piece.End, "before that");
    }

    /// <summary>"Morning, Alana": a part of the day at the very start, and then a name.</summary>
    private static bool IsGreeting(TokenRow row, Piece piece) =>
        (piece.At == 0 && row[0].Word is "morning" or "afternoon" or "evening" && row.Count > 1 && !row.Is(1, AfterGreeting) && !row[0].EndsSentence) || row.Is(piece.At - 1, "good");
}
