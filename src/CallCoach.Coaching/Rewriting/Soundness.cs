using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Rewriting;

/// <summary>Lets only those rewrites through that are whole, short and no longer negative.</summary>
internal static partial class Soundness
{
    private const int FewestWords = 3;

    /// <summary>One alternative has at most 12 words: more would be a script again.</summary>
    private const int MostWords = 12;

    public static string? Finish(string draft)
    {
        var text = Fillers().Replace(draft, " ");
        text = Blanks().Replace(text.Replace(" ,", ",", StringComparison.Ordinal), " ").Trim(' ', ',', ';', '-');
        text = LoneI().Replace(text, "I");
        text = Named().Replace(text, name => char.ToUpperInvariant(name.Value[0]) + name.Value[1..]);
        if (text.Length == 0)
            return null;
        text = char.ToUpperInvariant(text[0]) + text[1..] + ".";
        var words = text.Split(' ').Length;
        return words is < FewestWords or > MostWords || Negative().IsMatch(text) || Doubled().IsMatch(text) || Dangling().IsMatch(text) ? null : text;
    }

    [GeneratedRegex(@"(?:,? )?\b(?:um|uh|er|erm|hmm)\b,?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Fillers();

    /// <summary>A recogniser may print days and months small. March and May are also verbs.</summary>
    [GeneratedRegex(@"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|(?<=\b(?:in|from|until|till|before) )(?:march|may))\b", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Named();

    [GeneratedRegex(@"\s+", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\bi\b", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex LoneI();

    [GeneratedRegex(
        @"\b(?:\w+n't|cannot|not|no|never|nothing|nobody|none|unfortunately|sadly|afraid|problem|trouble|terrible|awful|bad|poor|fail\w*|impossible|unable|sorry|sold out|out of date|wrong|worse|worst|late|hopeless|useless|broken|dear|expensive|beat by|maybe|probably|perhaps|guess|but|sort of|kind of|let \w+ down|worry)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Negative();

    [GeneratedRegex(@"\b(?<word>\w+) \k<word>\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Doubled();

    [GeneratedRegex(@"\b(?:and|or|so|the|a|an|to|of|with|for|our|your|my|because|that|is|are)\.$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Dangling();
}
