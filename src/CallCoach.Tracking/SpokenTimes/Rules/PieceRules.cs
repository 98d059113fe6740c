using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>All rules, and the scan that finds the pieces of an utterance: at each word the longest match wins, and of equal ones the earlier rule.</summary>
internal static class PieceRules
{
    private static readonly PieceRule[] Rules =
    [
        FarWeekdayRule.Match, WeekRule.Match, DayLimitRule.Match, WeekdayRule.Match, RelativeDayRule.Match, MonthRule.Match, DateRule.Match, SpanRule.Match, PeriodRule.Match,
        DurationRule.Match, WindowRule.Match, DayParts.Match, ClockRule.Match,
    ];

    public static IReadOnlyList<Piece> Scan(TokenRow row, SpokenContext context)
    {
        var found = new List<Piece>();
        for (var at = 0; at < row.Count;)
        {
            var best = Longest(row, at, context);
            // An event takes up the words to the end of its clause, so it is heard only where nothing better begins inside it.
            if (best.Length == 0 && EventRule.Match(row, at, context) is [var happening])
            {
                found.Add(happening);
                at++;
                continue;
            }

            found.AddRange(best);
            at = best.Length == 0 ? at + 1 : Reach(best);
        }

        return found;
    }

    private static Piece[] Longest(TokenRow row, int at, SpokenContext context)
    {
        Piece[] best = [];
        foreach (var rule in Rules)
        {
            var match = rule(row, at, context);
            if (match.Length > 0 && (best.Length == 0 || Reach(match) > Reach(best)))
                best = match;
        }

        return best;
    }

    private static int Reach(Piece[] match) => match.Max(piece => piece.End);
}
