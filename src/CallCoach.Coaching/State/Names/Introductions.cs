using System.Text.RegularExpressions;

namespace CallCoach.Coaching;

/// <summary>
/// Finds the first name that somebody gives for themself: "this is Jordan", "Alana speaking", "my name's Ines", "Blue Anchor Freight, Winston."
/// Every form has its own confidence: an unclear one gives a name that is only used when the lead's name agrees.
/// </summary>
internal static partial class Introductions
{
    private const float Enough = 0.75f; // word confidence from which a word counts as heard; a starting value

    /// <summary>The best name in the words of an utterance, or <see langword="null"/>.</summary>
    public static HeardName? In(Utterance utterance)
    {
        HeardName? best = null;
        foreach (var (pattern, confidence) in Forms)
        {
            foreach (Match match in pattern.Matches(utterance.Text))
            {
                var name = match.Groups["name"].Value;
                if (!NotNames.CanBeName(name))
                    continue;
                var sure = confidence * Clear(name, utterance) * (char.IsUpper(name[0]) ? 1 : 0.75f) * (match.Groups["more"].Success ? 0.8f : 1);
                if (best is null || sure > best.Confidence)
                    best = new HeardName(Spelled(name), sure);
            }
        }

        return best;
    }

    private static IEnumerable<(Regex Pattern, float Confidence)> Forms =>
        [(NameFirst(), 0.95f), (NameAfter(), 0.95f), (IAm(), 0.85f), (AfterFirm(), 0.65f)];

    private static string Spelled(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static float Clear(string name, Utterance utterance)
    {
        foreach (var word in utterance.Words)
        {
            if (word.Text.Contains(name, StringComparison.OrdinalIgnoreCase))
                return Math.Min(1, word.Confidence / Enough);
        }

        return 1;
    }

    // "Alana speaking", "Jordan here": with a comma or a full stop before the name, or nothing.
    [GeneratedRegex(@"(?:^|[.,?!]\s+|\b(?:it's|this is)\s+)(?<name>\p{L}[\p{L}'-]+)\s+(?:speaking|here)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex NameFirst();

    // A second capital may be a surname or a firm ("this is Summit Ridge"): less sure.
    [GeneratedRegex(@"\b(?i:this is|my name is|my name's|the name's|you're speaking (?:to|with)|you're through to|call me|short for)\s+(?<name>\p{L}[\p{L}'-]+)(?<more>\s+\p{Lu}\p{Ll}+)?", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex NameAfter();

    // "I'm" is followed by nearly anything, so only a capital counts.
    [GeneratedRegex(@"\b(?i:i'm|i am)\s+(?<name>\p{Lu}[\p{L}'-]+)(?<more>\s+\p{Lu}\p{Ll}+)?(?=\s*(?:[.,!?]|$|by the way|from\b|at\b))", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex IAm();

    // How a firm answers: its name, a comma, a first name, and nothing more.
    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}&'-]*\s+(?:and\s+)?){1,5}\p{Lu}?[\p{L}'-]*,\s+(?<name>\p{Lu}[\p{L}'-]+)[.!?]?$", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex AfterFirm();
}
