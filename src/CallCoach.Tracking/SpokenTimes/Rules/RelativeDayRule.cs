using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>"Today", "tomorrow", "the day after tomorrow", "this afternoon", "tonight".</summary>
internal static class RelativeDayRule
{
    private static readonly string[] AfterTomorrow = ["the day after tomorrow", "day after tomorrow"];

    private static readonly string[] Later = ["later today", "later on today", "today"];

    public static Piece[] Match(TokenRow row, int at, SpokenContext context)
    {
        if (row.LengthOf(at, AfterTomorrow) is var words && words > 0)
            return [DayPiece.One(at, words, context.Today.PlusDays(2))];
        if (row.Is(at, "tomorrow"))
            return [DayPiece.One(at, 1, context.Today.PlusDays(1))];
        if (row.LengthOf(at, Later) is var today && today > 0)
            return [DayPiece.One(at, today, context.Today)];
        if (row.Is(at, "tonight"))
            return [DayPiece.One(at, 1, context.Today), DayParts.Evening(at, 1)];
        if (row.Is(at, "this") && DayParts.Find(row, at + 1, context) is { IsDayPart: true } part)
            return [DayPiece.One(at, 1, context.Today), part];
        return [];
    }
}
