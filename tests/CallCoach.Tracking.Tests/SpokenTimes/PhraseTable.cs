using System.Globalization;
using CallCoach.Tracking.SpokenTimes;
using NodaTime;

namespace CallCoach.Tracking.Tests.SpokenTimes;

/// <summary>Reads phrases.md and writes a spoken time the way that table does.</summary>
internal static class PhraseTable
{
    public static ZonedDateTime Said { get; } = new LocalDateTime(2026, 11, 17, 10, 40).InZoneStrictly(DateTimeZoneProviders.Tzdb["America/New_York"]);

    public static IReadOnlyList<(string Said, string Becomes)> Rows(string file)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "SpokenTimes", file);
        return [.. File.ReadLines(path)
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| said", StringComparison.Ordinal) && !line.StartsWith("| **", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | ", 2, StringSplitOptions.TrimEntries))
            .Select(cells => (cells[0], cells[1]))];
    }

    public static string Write(SpokenTime spoken) => spoken.Kind switch
    {
        SpokenTimeKind.None => "none",
        SpokenTimeKind.Complete => $"{Day(spoken.Day!.Value)} {Clock(spoken)}",
        SpokenTimeKind.Ambiguous => "which: " + string.Join(" | ", spoken.Choices.Select(Choice)),
        _ when spoken.Days.Count > 1 || (spoken.Question?.StartsWith("Which day, around", StringComparison.Ordinal) ?? false) => $"ask day, {Span(spoken.Days)}{(spoken.Time is null ? "" : $", {Clock(spoken)}")}",
        _ when spoken.Day is { } day => $"ask time, {Day(day)}",
        _ when spoken.Time is not null => $"ask day, {Clock(spoken)}",
        _ => "ask when",
    };

    private static string Choice(SpokenChoice choice) =>
        $"{(choice.Day is { } day ? Day(day) : "")} {(choice.Time is { } time ? Time(time) : "")}".Trim();

    private static string Span(IReadOnlyList<LocalDate> days)
    {
        if (days.Count == 1)
            return Day(days[0]);
        var missing = Enumerable.Range(0, Period.DaysBetween(days[0], days[^1])).Select(days[0].PlusDays)
            .Where(day => day.DayOfWeek < IsoDayOfWeek.Saturday && !days.Contains(day)).Select(Day).ToArray();
        return $"{Day(days[0])}..{Day(days[^1])}{(missing.Length == 0 ? "" : $" without {string.Join(", ", missing)}")}";
    }

    private static string Clock(SpokenTime spoken) =>
        spoken.From is { } from && spoken.Until is { } until
            ? $"{Time(spoken.Time!.Value)} ({Time(from)}-{Time(until)})"
            : Time(spoken.Time!.Value);

    private static string Day(LocalDate day) => day.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    private static string Time(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
