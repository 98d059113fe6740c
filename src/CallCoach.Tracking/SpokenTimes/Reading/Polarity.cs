using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Reading;

/// <summary>Whether a day or time is named to be ruled out: "not Monday", "Mondays are dreadful", "today's a circus".</summary>
internal static class Polarity
{
    private static readonly string[] Before =
    [
        "not", "except", "except for", "but not", "other than", "apart from", "anything but", "any day but", "any time but", "besides", "can't do", "can't make", "cannot do", "couldn't do", "don't do", "don't like",
        "won't be in", "not in", "not here", "off", "out", "away", "closed", "busy", "useless", "hopeless", "no good", "not free", "not around", "booked", "swamped", "slammed", "tied up", "in court", "avoid", "never",
        "rather not", "instead of", "not free on", "unavailable", "working", "struggle", "rules out", "rule out", "no",
    ];

    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "on", "in", "at", "for", "the", "a", "of", "all", "until", "till", "with" };

    private static readonly string[] IsWords = ["'s", "is", "are", "isn't", "aren't", "won't", "doesn't", "don't", "will be", "would be", "looks", "look", "can't", "no"];

    /// <summary>"Tuesday she's out" rules out the day; after a time, such words only say why ("after eleven, she's out of court then").</summary>
    private static readonly string[] WhoWords = ["that 's", "they're", "it 's", "i'm", "we're", "she 's", "he 's", "we are", "i am"];

    private static readonly HashSet<string> Softeners = new(StringComparer.Ordinal)
    {
        "a", "an", "just", "always", "really", "pretty", "my", "our", "not", "the", "so", "too", "completely", "kind", "of", "already", "usually", "absolutely", "be", "bit", "very", "total", "all", "day", "no", "right", "gonna", "going", "to",
    };

    private static readonly HashSet<string> Bad = new(StringComparer.Ordinal)
    {
        "bad", "terrible", "dreadful", "awful", "hopeless", "useless", "crazy", "mad", "madness", "mental", "nuts", "chaos", "chaotic", "circus", "busy", "hectic", "rough", "tough", "out", "off", "impossible", "full", "packed", "booked", "closed",
        "gone", "worst", "hell", "murder", "slammed", "rammed", "holiday", "nightmare", "manic", "inspection", "rush", "tricky", "good", "great", "work", "works", "away", "ideal", "shut", "swamped", "heaving", "zoo", "killer", "horrible", "payroll", "stocktake", "inventory", "mess", "write", "disaster",
    };

    /// <summary>Words that rule out only with a "not" among the words before them.</summary>
    private static readonly HashSet<string> BadOnlyDenied = new(StringComparer.Ordinal) { "good", "great", "work", "works", "ideal" };

    private static readonly HashSet<string> Denials = new(StringComparer.Ordinal) { "not", "isn't", "aren't", "won't", "doesn't", "don't", "no", "can't" };

    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "and", "or", "to", "through", "nor", "on" };

    /// <summary>The pieces that are ruled out; one denial holds for all days that are joined to it ("Thursday and Friday").</summary>
    public static Piece[] RuledOut(TokenRow row, IReadOnlyList<Piece> pieces)
    {
        var ruledOut = pieces.Select(piece => StandsAfterDenial(row, piece) || StandsBeforeComplaint(row, piece)).ToArray();
        for (var at = 1; at < pieces.Count; at++)
            ruledOut[at] |= ruledOut[at - 1] && AreJoined(row, pieces[at - 1], pieces[at]);
        for (var at = pieces.Count - 2; at >= 0; at--)
            ruledOut[at] |= ruledOut[at + 1] && AreJoined(row, pieces[at], pieces[at + 1]);
        return [.. pieces.Where((_, at) => ruledOut[at])];
    }

    private static bool AreJoined(TokenRow row, Piece left, Piece right) =>
        left is DayPiece && right is DayPiece && right.At > left.End
        && Enumerable.Range(left.End, right.At - left.End).All(at => row.Is(at, Joints));

    private static bool StandsAfterDenial(TokenRow row, Piece piece)
    {
        // "Off till Friday" is a day to call on.
        if (piece is DayPiece && row[piece.At].Word is "until" or "till" or "before" or "by")
            return false;
        var at = piece.At;
        while (at > 0 && row.Is(at - 1, Links) && !row[at - 1].EndsClause)
            at--;
        for (var length = 1; length <= 3; length++)
        {
            if (at - length < 0 || row[at - 1].EndsSentence)
                return false;
            if (row.LengthOf(at - length, Before) != length)
                continue;
            var word = row[at - 1].Word;
            // "No, Tuesday" answers; it rules nothing out. "Why not Tuesday" offers.
            if ((word is "no" && !row[piece.End - 1].Word.EndsWith('s')) || row.Has(at - length - 1, "why not") || (word is "out" or "off" or "away" && piece is TimePiece))
                return false;
            return true;
        }

        return false;
    }

    private static bool StandsBeforeComplaint(TokenRow row, Piece piece)
    {
        if (row[piece.End - 1].EndsSentence)
            return false;
        if (piece is DayPiece && !row[piece.End - 1].EndsClause && (row.Has(piece.End, "i've got") || row.Has(piece.End, "we've got")))
            return true;
        var link = Math.Max(row.LengthOf(piece.End, IsWords), WhoLength(row, piece));
        if (link == 0)
            return false;
        var denied = row.Is(piece.End, Denials);
        var at = piece.End + link;
        if (piece is DayPiece && row.LengthOf(piece.End, ["i'm in", "we're in", "i'm at", "i'm on", "she 's in", "he 's in", "i'm with"]) is var elsewhere && elsewhere > 0 && !row.Has(piece.End + elsewhere, "the office") && !IsTimeWord(row, piece.End + elsewhere))
            return true;
        while (row.Is(at, Softeners) && at - piece.End < 6)
        {
            denied |= row.Is(at, Denials);
            at++;
        }

        return row.Is(at, Bad) && (denied || !row.Is(at, BadOnlyDenied));
    }

    /// <summary>Length of "I'm" and its like right after a day, unless what follows speaks of another day.</summary>
    private static int WhoLength(TokenRow row, Piece piece)
    {
        if (piece is not DayPiece || row[piece.End - 1].EndsClause)
            return 0;
        var who = row.LengthOf(piece.End, WhoWords);
        for (var at = piece.End + who; at < piece.End + who + 4; at++)
        {
            if (CalendarWords.Weekday(row[at].Word, out _) is not null || row[at].Word is "today" or "tomorrow" || row.Has(at, "this week"))
                return 0;
        }

        return who;
    }

    private static bool IsTimeWord(TokenRow row, int at) =>
        row[at].Number is not null || CalendarWords.Weekday(row[at].Word, out _) is not null || row[at].Word is "until" or "till" or "from" or "all" or "then" or "between" or "after" or "before" or "";
}
