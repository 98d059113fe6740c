using NodaTime;

namespace CallCoach.Tracking.BestTime;

/// <summary>Answered share by weekday and hour of the called party, with the number of tries in each field.</summary>
public static class HeatMap
{
    public static IReadOnlyList<HeatCell> Of(BestTimeModel model, BestTimeOptions options, string segment, IEnumerable<IsoDayOfWeek> weekdays, IReadOnlyCollection<int> hours) =>
        [.. weekdays.SelectMany(weekday => hours.Select(hour => Cell(model, options, segment, weekday, hour)))];

    private static HeatCell Cell(BestTimeModel model, BestTimeOptions options, string segment, IsoDayOfWeek weekday, int hour)
    {
        var cell = model.Cell(segment, weekday, hour);
        return new HeatCell(weekday, hour, cell.PlainTries, cell.PlainSuccesses, cell.Rate.Mean, cell.Rate.Range(), cell.Tries < options.EnoughTries);
    }
}
