using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Words;

/// <summary>Names of weekdays and months.</summary>
internal static class CalendarWords
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] ShortMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The weekday that a word names; <paramref name="plural"/> for "mondays", which speaks of all of them.</summary>
    public static IsoDayOfWeek? Weekday(string word, out bool plural)
    {
        plural = word.EndsWith('s');
        var at = Array.IndexOf(Weekdays, plural ? word[..^1] : word);
        return at < 0 ? null : (IsoDayOfWeek)(at + 1);
    }

    public static int? Month(string word)
    {
        var at = Array.IndexOf(Months, word);
        if (at < 0)
            at = Array.IndexOf(ShortMonths, word);
        return at < 0 ? null : at + 1;
    }
}
