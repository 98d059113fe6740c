using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>Words after a number that make it an amount or a price, and no time.</summary>
internal static class UnitWords
{
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "percent", "pounds", "pound", "dollars", "dollar", "quid", "bucks", "euros", "cents", "pence", "p", "k", "grand", "hundred", "thousand", "million", "a", "per",
        "people", "men", "women", "staff", "folks", "minute", "hour", "day", "week", "month", "year", "mile", "second", "page", "more", "other", "of", "to's", "each", "apiece", "big", "new", "years'",
        "year", "times", "percentages", "children", "kids", "point", "dozen", "different", "separate", "million", "inch", "feet", "foot", "acre", "ton", "kilo",
    };

    /// <summary>Verbs and small words in s: not the plural of a thing counted.</summary>
    private static readonly HashSet<string> NoPlural = new(StringComparer.Ordinal)
    {
        "'s", "is", "was", "works", "suits", "sounds", "does", "thanks", "as", "unless", "perhaps", "yes", "always", "this", "us", "his", "has", "mondays", "tuesdays",
        "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "weekdays", "mornings", "afternoons", "evenings", "looks", "plus", "fits", "helps", "hours", "across", "sometimes", "that's",
    };

    public static bool Follow(TokenRow row, int at)
    {
        // After a comma or a full stop something new begins.
        if (at > 0 && row[at - 1].EndsClause)
            return false;
        var word = row[at].Word;
        return Units.Contains(word) || (word.Length > 2 && word[^1] == 's' && !NoPlural.Contains(word));
    }
}
