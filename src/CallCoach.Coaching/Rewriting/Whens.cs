namespace CallCoach.Coaching.Rewriting;

/// <summary>Times as people say them, and the small word before them.</summary>
internal static class Whens
{
    private const string Days = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";
    private const string Ordinals = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|\\w+tieth|twenty[- ]\\w+";
    private const string Hours = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half (?:past )?\\w+|quarter (?:past|to) \\w+|\\d{1,2}(?::\\d\\d)?";

    /// <summary>A time that may stand at the end of a sentence.</summary>
    public const string Pattern =
        "(?:(?:next |this )?" + Days + "(?: (?:morning|afternoon|evening))?|tomorrow(?: (?:morning|afternoon))?|next (?:week|month|year|spring|summer|autumn)|"
        + "(?:early |late |mid |the end of |the start of )?(?:" + Months + ")|the (?:" + Ordinals + ")|(?:" + Hours + ")(?: o'clock)?|noon|lunchtime|Easter|Christmas|(?:the )?(?:spring|summer|autumn|new year))";

    /// <summary>"On Monday", "in March", "at ten", "next week".</summary>
    public static string At(string when)
    {
        var word = when.Split(' ')[0].ToLowerInvariant();
        if (word is "next" or "this" or "tomorrow")
            return when;
        if (word.EndsWith("day", StringComparison.Ordinal) || (word is "the" && char.IsLower(when[4..][0]) && !when.Contains("end of", StringComparison.Ordinal) && !IsSeason(when)))
            return $"on {when}";
        return Months.Contains(Capital(when.Split(' ')[^1]), StringComparison.Ordinal) || IsSeason(when) ? $"in {when}" : $"at {when}";
    }

    /// <summary>"From Monday": not before it, but then for good.</summary>
    public static string From(string when) => $"from {when}";

    private static bool IsSeason(string when) =>
        when.EndsWith("spring", StringComparison.OrdinalIgnoreCase) || when.EndsWith("summer", StringComparison.OrdinalIgnoreCase)
        || when.EndsWith("autumn", StringComparison.OrdinalIgnoreCase) || when.EndsWith("new year", StringComparison.OrdinalIgnoreCase);

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
