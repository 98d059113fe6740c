using System.Text.RegularExpressions;

namespace CallCoach.Coaching;

/// <summary>Words that end a call.</summary>
internal static partial class Goodbye
{
    public static bool IsSaidIn(string text) => Words().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:bye|goodbye|good bye|see you (?:then|later|soon|tomorrow|on \p{L}+|\p{L}+day)|(?:talk|speak) (?:soon|then|later|tomorrow|to you (?:then|soon|later)|\p{L}+day)|take care|have a (?:good|great|nice|lovely) (?:day|one|evening|weekend|afternoon|morning))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimit.Milliseconds)]
    private static partial Regex Words();
}
