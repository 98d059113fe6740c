using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>"Once I've finished surgery", "after the school run", "when it's raining": a time that only they know.</summary>
internal static class EventRule
{
    private static readonly string[] Heads = ["once", "as soon as", "when", "after", "before", "till after", "until after", "in between"];

    /// <summary>What follows such a word without naming an event.</summary>
    private static readonly HashSet<string> NoEvent = new(StringComparer.Ordinal)
    {
        "", "that", "all", "a", "is", "would", "will", "can", "could", "are", "do", "did", "does", "should", "you", "suits", "or", "again", "and", "shall", "to", "'s", "per", "was", "best", "then",
    };

    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal) { "so", "but", "and", "say", "or", "maybe", "probably", "if" };

    public static Piece[] Match(TokenRow row, int at, SpokenContext context)
    {
        if (row.LengthOf(at, Heads) is not (var head and > 0) || row[at + head - 1].EndsClause || row.Is(at + head, NoEvent))
            return [];
        if (row.Is(at, "in") || (at > 0 && row.Is(at - 1, "not") && row.Is(at, "before")))
            return [];
        var end = at + head;
        while (end < row.Count && !row[end].EndsClause && !row.Is(end + 1, Ends) && end - at < 9)
            end++;
        return [new EventPiece(at, Math.Min(end + 1, row.Count) - at)];
    }
}
