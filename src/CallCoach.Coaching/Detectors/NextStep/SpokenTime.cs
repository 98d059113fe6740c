using System.Text.RegularExpressions;

namespace CallCoach.Coaching;

/// <summary>Finds the words that name a day or a time ("Thursday", "after three", "half past two tomorrow"). It leaves their meaning to others.</summary>
internal static partial class SpokenTime
{
    private const string Number =
        @"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}(?::\d{2})?)";

    private const string Minutes = @"(?:\s+(?:oh\s+five|five|ten|fifteen|twenty|thirty|forty|forty[\s-]five|fifty|o'clock|[ap]\.?m\.?))?";

    private const string Day =
        @"(?:(?:this|next|on)\s+)?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|tomorrow|today|tonight)(?:\s+(?:morning|afternoon|evening|lunchtime))?";

    private const string Clock =
        @"(?:(?:at|after|before|around|about|by|past|till|until)\s+)?(?:half\s+past\s+" + Number + @"|quarter\s+(?:past|to)\s+" + Number + @"|noon|midday)"
        + @"|(?:at|after|before|around|by|till|until)\s+" + Number + Minutes + @"\b(?!\s+(?:point|page|percent|per|hundred|thousand|time|minutes?|hours?|days?|weeks?|of|crews?|people))"
        + @"|" + Number + @"\s*(?:o'clock|thirty|fifteen|forty[\s-]five|[ap]\.?m\b\.?)"
        + @"|(?<=^|,\s)" + Number + @"(?=[.!,]|$|\s+on\b)"
        + @"|(?<=day\s)" + Number + Minutes;

    private const string Later =
        @"(?:in\s+)?(?:a|one|two|three|a\s+few|a\s+couple\s+of)\s+(?:days|weeks?|months?)(?:'\s+time)?"
        + @"|next\s+(?:week|month|year|quarter|spring|summer|autumn|fall|winter)|in\s+(?:the\s+)?(?:new\s+year|spring|summer|autumn|fall|winter|morning|afternoon|evening)"
        + @"|(?:the\s+)?end\s+of\s+(?:the\s+)?(?:week|month|year|day)|(?:in|early|mid|late)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)"
        + @"|after\s+(?:lunch|surgery|work|school|the\s+(?:holidays|weekend|break))";

    /// <summary>The words, as heard, joined by commas where they stand apart; <see langword="null"/> if none name a time.</summary>
    public static string? In(string text) => All(text) is { Count: > 0 } named ? string.Join(", ", named) : null;

    /// <summary>The one that says most, the first of equals; <see langword="null"/> if none name a time.</summary>
    public static string? MostExact(string text) => All(text).MaxBy(CountWords);

    public static int CountWords(string? time) => time?.Count(character => character == ' ') + 1 ?? 0;

    private static List<string> All(string text) => [.. Words().Matches(text).Select(match => match.Value.Trim())];

    [GeneratedRegex(
        @"\b(?:" + Day + @"(?:,?\s+(?:" + Clock + @"|" + Later + @"))?|(?:" + Clock + @")(?:\s+(?:on\s+)?" + Day + @")?|" + Later + @")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimit.Milliseconds)]
    private static partial Regex Words();
}
