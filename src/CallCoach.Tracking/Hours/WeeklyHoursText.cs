using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace CallCoach.Tracking.Hours;

/// <summary>The written form of weekly hours.</summary>
internal static partial class WeeklyHoursText
{
    private const string Form = "write hours such as \"mon-fri 09:00-18:00; sat 10:00-13:00, 14:00-16:00\"";

    private const int DayMinutes = 24 * 60;

    private static readonly string[] DayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static WeeklyHours Read(string text)
    {
        var days = new List<DaySpan>[7];
        for (var day = 0; day < 7; day++)
            days[day] = [];
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var match = Part().Match(part);
            if (!match.Success)
                throw new FormatException($"\"{part}\" is no part of a week: {Form}.");
            var first = Array.IndexOf(DayNames, match.Groups["first"].Value);
            var last = match.Groups["last"].Success ? Array.IndexOf(DayNames, match.Groups["last"].Value) : first;
            if (last < first)
                throw new FormatException($"\"{part}\" ends before it begins: weeks go from mon to sun; {Form}.");
            var spans = match.Groups["spans"].Value.Split(',', StringSplitOptions.TrimEntries).Select(span => ReadSpan(span, part)).ToArray();
            for (var day = first; day <= last; day++)
                days[day].AddRange(spans);
        }

        return new WeeklyHours(days);
    }

    public static string Write(WeeklyHours hours)
    {
        var parts = new List<string>();
        for (var first = 0; first < 7; first++)
        {
            var spans = hours.On((IsoDayOfWeek)(first + 1));
            if (spans.Count == 0)
                continue;
            var last = first;
            while (last < 6 && hours.On((IsoDayOfWeek)(last + 2)).SequenceEqual(spans))
                last++;
            var name = last == first ? DayNames[first] : $"{DayNames[first]}-{DayNames[last]}";
            parts.Add($"{name} {string.Join(", ", spans.Select(Write))}");
            first = last;
        }

        return parts.Count == 0 ? "closed" : string.Join("; ", parts);
    }

    private static string Write(DaySpan span) =>
        $"{Clock(span.From)}-{(span.To == LocalTime.Midnight ? "24:00" : Clock(span.To))}";

    private static string Clock(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static DaySpan ReadSpan(string text, string part)
    {
        var match = Span().Match(text);
        var from = Minutes(match.Groups["from"].Value);
        var to = Minutes(match.Groups["to"].Value);
        if (from is null || to is null || from >= to)
            throw new FormatException($"\"{text}\" in \"{part}\" is no span of one day: {Form}.");
        return new DaySpan(LocalTime.FromMinutesSinceMidnight(from.Value), LocalTime.FromMinutesSinceMidnight(to.Value % DayMinutes));
    }

    [GeneratedRegex(@"^(?<first>mon|tue|wed|thu|fri|sat|sun)(-(?<last>mon|tue|wed|thu|fri|sat|sun))?\s+(?<spans>\d\d:\d\d-\d\d:\d\d(\s*,\s*\d\d:\d\d-\d\d:\d\d)*)$", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Part();

    private static int? Minutes(string clock)
    {
        var hour = int.Parse(clock[..2], CultureInfo.InvariantCulture);
        var minute = int.Parse(clock[3..], CultureInfo.InvariantCulture);
        var minutes = (hour * 60) + minute;
        return minute > 59 || minutes > DayMinutes ? null : minutes;
    }

    [GeneratedRegex(@"^(?<from>\d\d:\d\d)-(?<to>\d\d:\d\d)$", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Span();
}
