using CallCoach.Tracking.Chance;
using CallCoach.Tracking.Leads;
using NodaTime;

namespace CallCoach.Tracking.BestTime;

/// <summary>
/// Picks an hour by one draw for each allowed hour, the largest wins (Thompson). Draws are keyed by lead, day and hour: a plan
/// repeats, and leaving out hours that are over changes nothing about the rest.
/// </summary>
public static class HourChooser
{
    /// <summary>The hour for a lead on a day, out of the allowed ones; null if there are none.</summary>
    public static HourChoice? Choose(BestTimeModel model, BestTimeOptions options, Lead lead, LocalDate day, IReadOnlyCollection<int> allowed)
    {
        if (allowed.Count == 0)
            return null;
        var key = $"{lead.Id}|{day.Year}-{day.DayOfYear}";
        var explores = new KeyedRandom(key).NextDouble() < options.ExploreShare;
        var best = allowed.MaxBy(hour => explores ? new KeyedRandom($"{key}|{hour}|any").NextDouble() : Draw(model, lead.Segment, day, hour, key));
        return new HourChoice(best, explores);
    }

    private static double Draw(BestTimeModel model, string segment, LocalDate day, int hour, string key) =>
        model.Cell(segment, day.DayOfWeek, hour).ForChoice.Sample(new KeyedRandom($"{key}|{hour}"));
}
