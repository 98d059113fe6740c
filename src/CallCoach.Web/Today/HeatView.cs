using System.Globalization;
using CallCoach.Tracking.BestTime;
using CallCoach.Tracking.Hours;
using NodaTime;

namespace CallCoach.Web;

/// <summary>When one segment picks up, by weekday and hour, with what may be said about it.</summary>
public sealed record HeatView(string Segment, IReadOnlyList<(string Segment, int Tries)> Segments, IReadOnlyList<int> Hours, IReadOnlyList<HeatRow> Rows, BestTimeAdvice Advice)
{
    private const int FirstHour = 8;
    private const int LastHour = 17;

    public static HeatView Of(BestTimeModel model, BestTimeOptions options, WeeklyHours team, string segment, IReadOnlyList<(string Segment, int Tries)> segments, LocalDate today)
    {
        IsoDayOfWeek[] weekdays = [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None && (day <= IsoDayOfWeek.Friday || IsOpenOn(team, day)))];
        int[] hours = [.. Enumerable.Range(0, 24).Where(hour => hour is >= FirstHour and <= LastHour || weekdays.Any(day => IsOpen(team, day, hour)))];
        var cells = HeatMap.Of(model, options, segment, weekdays, hours).ToDictionary(cell => (cell.Weekday, cell.Hour));
        var rows = weekdays.Select(day => new HeatRow(day, [.. hours.Select(hour => IsOpen(team, day, hour) ? cells[(day, hour)] : null)])).ToList();
        int[] open = [.. hours.Where(hour => weekdays.Any(day => IsOpen(team, day, hour)))];
        var advice = BestTimeAdvisor.Advise(model, options, segment, weekdays, open.Length > 0 ? open : hours, today.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        return new HeatView(segment, segments, hours, rows, advice);
    }

    /// <summary>The shade of a cell: four steps up to the best rate that may be claimed.</summary>
    public string ClassOf(HeatCell? cell)
    {
        if (cell is null)
            return "shut";
        if (cell.IsFew)
            return "few";
        var best = Rows.SelectMany(row => row.Cells).OfType<HeatCell>().Where(other => !other.IsFew).Max(other => other.Rate);
        var shade = (cell.Rate / best) switch { < .45 => "h1", < .7 => "h2", < .87 => "h3", _ => "h4" };
        return Advice.IsEnough && Advice.Weekday == cell.Weekday && Advice.Hour == cell.Hour ? $"{shade} best" : shade;
    }

    public static string HourName(int hour) => LeadWords.Clock(new LocalTime(hour, 0)).Replace(":00", "", StringComparison.Ordinal);

    public static string Share(double rate) => string.Create(CultureInfo.InvariantCulture, $"{100 * rate:0}%");

    private static bool IsOpenOn(WeeklyHours team, IsoDayOfWeek day) => team.On(day).Count > 0;

    private static bool IsOpen(WeeklyHours team, IsoDayOfWeek day, int hour) =>
        team.On(day).Any(span => span.From < new LocalTime(hour, 59) && (span.To == LocalTime.Midnight || span.To > new LocalTime(hour, 0)));
}
