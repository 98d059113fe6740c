using System.Globalization;
using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Detectors.Signals;

/// <summary>The day and time that somebody names, to be said back in their own words.</summary>
internal static partial class SpokenWhen
{
    /// <summary>"Thursday, after three." Nothing if no day and no hour is named.</summary>
    public static string? In(string text)
    {
        var day = Days().Match(text);
        var hour = Hours().Match(text);
        if (!day.Success && !hour.Success)
            hour = BareHour().Match(text);
        if (!day.Success && !hour.Success)
            return null;
        var parts = new[] { day.Success ? Capital(day.Value) : null, hour.Success ? hour.Value.ToLowerInvariant() : null }.OfType<string>().ToList();
        if (hour.Success && day.Success && hour.Index < day.Index && day.Value.StartsWith("on ", StringComparison.OrdinalIgnoreCase))
            parts.Reverse();
        var said = string.Join(", ", parts);
        return char.ToUpper(said[0], CultureInfo.InvariantCulture) + said[1..] + ".";
    }

    private static string Capital(string day) =>
        WeekDay().Replace(day, name => char.ToUpper(name.Value[0], CultureInfo.InvariantCulture) + name.Value[1..].ToLowerInvariant());

    [GeneratedRegex(
        @"\b(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?\b|\btomorrow(?: (?:morning|afternoon|evening))?\b|\btonight\b|\bnext week\b|\bthe week of the \w+\b|\bthe (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|thirtieth|twenty[- ]\w+)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Days();

    [GeneratedRegex(
        @"\b(?:(?:after|before|around|about|at|by) )?(?:half past \w+|half (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|quarter (?:past|to) \w+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:fifteen|thirty|forty[- ]five|o'clock|a ?m|p ?m)|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?(?! ?(?:%|percent|people|vans|years)))\b|\b(?:after|before|around|about|at|by) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|lunch(?:time)?)\b|\bnoon\b|\blunchtime\b|\bfirst thing\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Hours();

    /// <summary>"Ten." as the whole answer.</summary>
    [GeneratedRegex(@"^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[.,!?]|$| (?:is|would|suits|works|please|then)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex BareHour();

    [GeneratedRegex(@"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:tomorrow|tonight|next)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex WeekDay();
}
