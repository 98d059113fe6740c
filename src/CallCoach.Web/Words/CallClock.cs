using System.Globalization;

namespace CallCoach.Web;

/// <summary>Times of a call and of the day as a page writes them.</summary>
internal static class CallClock
{
    /// <summary>Minutes and seconds: 1:22; with hours from an hour on.</summary>
    public static string Of(TimeSpan at)
    {
        var whole = at < TimeSpan.Zero ? TimeSpan.Zero : at;
        return whole.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)whole.TotalHours}:{whole.Minutes:00}:{whole.Seconds:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{whole.Minutes}:{whole.Seconds:00}");
    }

    /// <summary>A length in words: 1 min 22 s.</summary>
    public static string Length(TimeSpan length) => length switch
    {
        { TotalSeconds: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{(int)length.TotalSeconds} s"),
        { TotalMinutes: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{length.Minutes} min {length.Seconds} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)length.TotalHours} h {length.Minutes} min"),
    };

    /// <summary>Seconds with hundredths, as scripts read them: 83.4.</summary>
    public static string Seconds(TimeSpan at) => Math.Round(at.TotalSeconds, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The part of an address that names a moment: t=83.4.</summary>
    public static string Anchor(TimeSpan at) => $"t={Seconds(at)}";

    /// <summary>Reads 1:22, 1:02:03 or plain seconds, as a person types them.</summary>
    /// <returns>Null where it is no time.</returns>
    public static TimeSpan? Read(string? text)
    {
        var parts = (text ?? "").Trim().Split(':');
        if (parts.Length > 3)
            return null;

        var seconds = 0.0;
        foreach (var part in parts)
        {
            if (!double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > 86_400)
                return null;
            seconds = (seconds * 60) + number;
        }

        return seconds <= 86_400 ? TimeSpan.FromSeconds(seconds) : null;
    }

    /// <summary>Tuesday 17 November, with the year where it is another one.</summary>
    public static string Day(DateTimeOffset day, DateTimeOffset today) =>
        day.ToString(day.Year == today.Year ? "dddd d MMMM" : "dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>10:12 am.</summary>
    public static string Hour(DateTimeOffset at) => at.ToString("h:mm tt", CultureInfo.InvariantCulture).ToLowerInvariant();
}
