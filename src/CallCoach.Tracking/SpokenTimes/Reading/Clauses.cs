using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Reading;

/// <summary>Where a clause begins and ends. Recognisers often print no punctuation, so words that open a clause count as well.</summary>
internal static class Clauses
{
    private static readonly string[] Openers =
    [
        "but", "because", "so", "cause", "i'll send", "i'll email", "i'll text", "i'll post", "i'll bring", "i'll mail", "and ring", "and call", "and i'll", "and phone", "and try", "though", "and then",
    ];

    public static int Begin(TokenRow row, int at)
    {
        while (at > 0 && !row[at - 1].EndsClause && row.LengthOf(at, Openers) == 0)
            at--;
        return at;
    }

    /// <summary>Position after the last word of the clause.</summary>
    public static int End(TokenRow row, int at)
    {
        while (at < row.Count && !row[at].EndsClause && row.LengthOf(at + 1, Openers) == 0)
            at++;
        return Math.Min(at + 1, row.Count);
    }
}
