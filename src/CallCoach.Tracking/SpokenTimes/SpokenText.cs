using System.Globalization;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes;

/// <summary>Days and times as people say them: "Thursday 19 November", "3:15 pm".</summary>
public static class SpokenText
{
    public static string Clock(LocalTime time) => time.ToString("h:mm tt", CultureInfo.InvariantCulture).Replace("AM", "am", StringComparison.Ordinal).Replace("PM", "pm", StringComparison.Ordinal);

    public static string Day(LocalDate day) => day.ToString("dddd d MMMM", CultureInfo.InvariantCulture);

    internal static string Either(IReadOnlyList<SpokenChoice> choices) =>
        string.Join(" or ", choices.Select(choice => string.Join(", ", Parts(choice))));

    private static IEnumerable<string> Parts(SpokenChoice choice)
    {
        if (choice.Day is { } day)
            yield return Day(day);
        if (choice.Time is { } time)
            yield return Clock(time);
    }
}
