using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Detectors;

/// <summary>The first name that somebody gives on the phone: "this is Jordan", "Tom speaking", "Blue Anchor Freight, Winston."</summary>
internal static partial class GivenName
{
    public static string? In(string said) =>
        Gives().Match(said) is { Success: true } match && !NoName().IsMatch(match.Groups["name"].Value) ? match.Groups["name"].Value : null;

    [GeneratedRegex(
        @"\b(?:[Tt]his is|[Mm]y name's|[Mm]y name is|[Cc]all me|[Yy]ou've got|[Yy]ou can call me) (?<name>[A-Z][a-z]+)\b(?! (?:from|at|and) the)|\b(?<name>[A-Z][a-z]+) (?:speaking|here)\b|^(?:[A-Z][\w'&]* ){1,4}?[A-Z][\w'&]*, (?<name>[A-Z][a-z]+)\.?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Gives();

    /// <summary>Words that stand in the same places and begin with a capital letter.</summary>
    [GeneratedRegex(
        "^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Mister|Mrs|Miss|Doctor|Not|Just|Still|Over|The|Nobody|English|Who|What|Sorry|Thanks|Good|Yes|No)$",
        RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex NoName();
}
