using CallCoach.Tracking.SpokenTimes.Words;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>"Three days", "a couple of weeks", "half an hour", "an hour and a half".</summary>
/// <param name="IsRough">"A few": no exact number.</param>
internal sealed record Amount(int Length, double Count, string Unit, bool IsRough)
{
    private static readonly string[] Couples = ["a couple of", "couple of", "a couple", "couple", "another couple of"];

    private static readonly string[] Fews = ["a few", "few", "a few more", "several"];

    private static readonly string[] Ones = ["a", "an", "another", "one"];

    public bool IsDays => Unit is "day" or "week" or "fortnight" or "month" or "year";

    public bool IsMinutes => Unit is "minute" or "hour";

    public Duration Duration => Unit is "hour" ? Duration.FromHours(Count) : Duration.FromMinutes(Count);

    public static Amount? Read(TokenRow row, int at)
    {
        if (row.Has(at, "half an hour") || row.Has(at, "half hour"))
            return new Amount(row.Has(at, "half an hour") ? 3 : 2, .5, "hour", false);
        if (row.Has(at, "a half hour"))
            return new Amount(3, .5, "hour", false);
        if (row.Has(at, "quarter of an hour") || row.Has(at, "a quarter of an hour"))
            return new Amount(row.Is(at, "a") ? 5 : 4, .25, "hour", false);
        var (count, words, rough) = Number(row, at);
        if (words == 0 || UnitOf(row[at + words].Word) is not { } unit)
            return null;
        var half = row.Has(at + words + 1, "and a half") ? 3 : 0;
        return new Amount(words + 1 + half, count + (half > 0 ? .5 : 0), unit, rough);
    }

    public LocalDate After(LocalDate day) => Unit switch
    {
        "day" => day.PlusDays((int)Count),
        "week" => day.PlusDays((int)(7 * Count)),
        "fortnight" => day.PlusWeeks(2 * (int)Count),
        "month" => day.PlusMonths((int)Count).PlusDays((int)(30 * (Count % 1))),
        _ => day.PlusMonths((int)(12 * Count)),
    };

    private static (double Count, int Words, bool Rough) Number(TokenRow row, int at)
    {
        if (row.LengthOf(at, Couples) is var couple && couple > 0)
            return (2, couple, false);
        if (row.LengthOf(at, Fews) is var few && few > 0)
            return (3, few, true);
        if (row[at] is { Number: > 0 and < 100, Minute: null, IsOrdinal: false } number)
            return (number.Number.Value, 1, false);
        return row.LengthOf(at, Ones) is var one && one > 0 ? (1, one, false) : default;
    }

    private static string? UnitOf(string word)
    {
        var unit = word.TrimEnd('s');
        return unit is "minute" or "hour" or "day" or "week" or "fortnight" or "month" or "year" ? unit : null;
    }
}
