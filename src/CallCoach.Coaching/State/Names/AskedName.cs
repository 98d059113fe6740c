using System.Text.RegularExpressions;

namespace CallCoach.Coaching;

/// <summary>Finds a first name that a rep asks for ("Is that Walt?", "Am I speaking with Pat?"), and the yes that answers it.</summary>
internal static partial class AskedName
{
    /// <summary>The name asked for at the end of what the rep said, or <see langword="null"/>.</summary>
    public static string? In(string text) =>
        Question().Match(text) is { Success: true } match && NotNames.CanBeName(match.Groups["name"].Value)
            ? match.Groups["name"].Value
            : null;

    public static bool IsAnsweredYes(string text) => Yes().IsMatch(text);

    [GeneratedRegex(@"\b(?i:is (?:that|this)|am i (?:speaking|talking) (?:to|with)|are you)\s+(?<name>\p{Lu}[\p{Ll}'-]+)\s*\??$", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Question();

    [GeneratedRegex(@"^(?:uh,?\s+|um,?\s+|oh,?\s+)?(?:yes|yeah|yep|it is|that's me|speaking|this is (?:he|she|him|her)|you are|i am)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Yes();
}
