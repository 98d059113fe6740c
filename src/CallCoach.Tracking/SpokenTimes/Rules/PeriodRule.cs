using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>"After tax season", by the team's calendar; "after Christmas", which everybody's has. Unknown ones are asked.</summary>
internal static class PeriodRule
{
    /// <summary>Days after it that such a phrase stands for (a working week).</summary>
    private const int DaysAfter = 7;

    public static Piece[] Match(TokenRow row, int at, SpokenContext context)
    {
        if (!row.Is(at, "after"))
            return [];
        var the = row.Is(at + 1, "the") ? 1 : 0;
        foreach (var period in context.Options.Periods.Where(period => period.LastDay >= context.Today).OrderBy(period => period.LastDay))
        {
            if (row.Has(at + 1 + the, period.Name))
                return Following(at, 1 + the + period.Name.Split(' ').Length, period.LastDay, context);
        }

        if (row.Has(at + 1 + the, "christmas") || row.Has(at + 1 + the, "xmas") || row.Has(at + 1 + the, "boxing day"))
            return Following(at, 2 + the + (row.Is(at + 1 + the, "boxing") ? 1 : 0), Next(context, 12, 26), context);
        if (row.Has(at + 1 + the, "new year") || row.Has(at + 1 + the, "new years"))
            return Following(at, 3 + the + (row.Is(at + 3 + the, "'s") ? 1 : 0), Next(context, 1, 1), context);
        return row.Is(at + 1 + the, "easter") ? Following(at, 2 + the, EasterMonday(context.Today), context) : [];
    }

    private static Piece[] Following(int at, int length, LocalDate last, SpokenContext context) =>
        [DayPiece.Any(at, length, [.. context.Days(last.PlusDays(1), last.PlusDays(DaysAfter)).Where(day => day.DayOfWeek < IsoDayOfWeek.Saturday)])];

    private static LocalDate Next(SpokenContext context, int month, int day)
    {
        var thisYear = new LocalDate(context.Today.Year, month, day);
        return thisYear >= context.Today ? thisYear : thisYear.PlusYears(1);
    }

    private static LocalDate EasterMonday(LocalDate today)
    {
        var monday = Easter.Sunday(today.Year).PlusDays(1);
        return monday >= today ? monday : Easter.Sunday(today.Year + 1).PlusDays(1);
    }
}
