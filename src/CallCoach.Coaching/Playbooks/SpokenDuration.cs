using System.Globalization;
using System.Text.RegularExpressions;

namespace CallCoach.Coaching;

/// <summary>Times as people write them: 45s, 1m30s, 0.7s, 500ms, 2m.</summary>
public static partial class SpokenDuration
{
    /// <summary>The time, or <see langword="null"/> if the text is none. At most a day.</summary>
    public static TimeSpan? Parse(string text)
    {
        if (Form().Match(text) is not { Success: true, Length: > 0 } match)
            return null;
        var seconds = (Number(match, "m") * 60) + Number(match, "s") + (Number(match, "ms") / 1000);
        return seconds <= 86_400 ? TimeSpan.FromMilliseconds(Math.Round(seconds * 1000)) : null;
    }

    public static string Write(TimeSpan time)
    {
        if (time == TimeSpan.Zero)
            return "0s";
        var minutes = (int)time.TotalMinutes;
        var seconds = (time - TimeSpan.FromMinutes(minutes)).TotalSeconds;
        return (minutes > 0 ? $"{minutes.ToString(CultureInfo.InvariantCulture)}m" : "")
            + (seconds > 0 ? $"{seconds.ToString(CultureInfo.InvariantCulture)}s" : "");
    }

    private static double Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? double.Parse(found.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?:(?<m>\d{1,4})m)?(?:(?<s>\d{1,5}(?:\.\d{1,3})?)s)?(?:(?<ms>\d{1,6})ms)?$", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Form();
}
