using System.Globalization;
using CallCoach.Tracking.Chance;
using NodaTime;

namespace CallCoach.Tracking.BestTime;

/// <summary>Says which hour looks best, how sure that is, and "not enough calls yet" while it is not.</summary>
public static class BestTimeAdvisor
{
    public static BestTimeAdvice Advise(
        BestTimeModel model, BestTimeOptions options, string segment, IReadOnlyCollection<IsoDayOfWeek> weekdays, IReadOnlyCollection<int> hours, string key)
    {
        if (weekdays.Count == 0 || hours.Count == 0)
            throw new ArgumentException("Name at least one weekday and one hour.", nameof(hours));
        var cells = weekdays.SelectMany(weekday => hours.Select(hour => (Weekday: weekday, Hour: hour, Cell: model.Cell(segment, weekday, hour)))).ToArray();
        var wins = Wins([.. cells.Select(cell => cell.Cell.Rate)], options.Draws, new KeyedRandom($"advice|{segment}|{key}"));
        var best = Array.IndexOf(wins, wins.Max());
        var (day, at, cell) = cells[best];
        var sure = wins[best] / (double)options.Draws;
        if (sure >= options.EnoughChance && cell.Tries >= options.EnoughTries)
        {
            var range = cell.Rate.Range();
            var text = string.Create(CultureInfo.InvariantCulture, $"{Short(day)} {at}-{at + 1} looks best for {segment}, {100 * sure:0} % sure, {100 * cell.Rate.Mean:0} % answer ({range}).");
            return new BestTimeAdvice(true, day, at, sure, cell.Rate.Mean, range, text);
        }

        return Pooled(model, segment, hours, sure, cells);
    }

    /// <summary>How often each rate came out largest.</summary>
    private static int[] Wins(BetaDistribution[] rates, int draws, KeyedRandom random)
    {
        var wins = new int[rates.Length];
        for (var draw = 0; draw < draws; draw++)
        {
            var (best, largest) = (0, -1.0);
            for (var at = 0; at < rates.Length; at++)
            {
                var rate = rates[at].Sample(random);
                if (rate > largest)
                    (best, largest) = (at, rate);
            }

            wins[best]++;
        }

        return wins;
    }

    private static BestTimeAdvice Pooled(BestTimeModel model, string segment, IReadOnlyCollection<int> hours, double sure, (IsoDayOfWeek Weekday, int Hour, CellPosterior Cell)[] cells)
    {
        var hour = hours.MaxBy(model.HourFactor);
        var pooled = cells.Where(cell => cell.Hour == hour).Select(cell => cell.Cell.Rate).ToArray();
        var sum = new BetaDistribution(pooled.Sum(rate => rate.Hits), pooled.Sum(rate => rate.Misses));
        var tries = cells.Sum(cell => cell.Cell.PlainTries);
        var text = string.Create(CultureInfo.InvariantCulture, $"Not enough calls yet for {segment} ({tries} tries). Over all of them {hour}-{hour + 1} is a fair guess.");
        return new BestTimeAdvice(false, null, hour, sure, sum.Mean, sum.Range(), text);
    }

    private static string Short(IsoDayOfWeek weekday) => weekday.ToString()[..3];
}
