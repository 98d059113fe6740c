using System.Text.RegularExpressions;

namespace CallCoach.Coaching;

/// <summary>Words that end a call.</summary>
internal static partial class Goodbye
{
    private const int TimeLimit = 50;

    public static bool IsSaidIn(string text) => Words().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:bye|goodbye|good bye|see you (?:then|later|soon|tomorrow|on \p{L}+|\p{L}+day)|(?:talk|speak) (?:soon|then|later|tomorrow|to you (?:then|soon|later)|\p{L}+day)|take care|have a (?:good|great|nice|lovely) (?:day|one|evening|weekend|afternoon|morning))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeLimit)]
    private static partial Regex Words();
}
