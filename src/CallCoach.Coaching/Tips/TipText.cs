using System.Collections.Frozen;

namespace CallCoach.Coaching;

/// <summary>How long the words of a tip may be: a glance of two seconds, no more.</summary>
public static class TipText
{
    public const int HeadlineWords = 7;
    public const int HeadlineCharacters = 40;
    public const int WhyCharacters = 45;
    public const int SayWords = 12;

    public static bool IsHeadline(string text) =>
        text.Length is > 0 and <= HeadlineCharacters && CountWords(text) is > 0 and <= HeadlineWords;

    public static bool IsWhy(string text) => text.Length is > 0 and <= WhyCharacters;

    public static bool IsSay(string text) => CountWords(text) is > 0 and <= SayWords;

    /// <summary>
    /// The draft as it may be shown: one phrase or one reason, never both, and neither when it is too long to read at a glance.
    /// </summary>
    public static TipDraft Fit(TipDraft draft)
    {
        var say = draft.Say is { } phrase && IsSay(phrase) ? phrase : null;
        var why = say is null && draft.Why is { } reason && IsWhy(reason) ? reason : null;
        return draft with { Headline = draft.Class == TipClass.Legal ? Cut(draft.Headline) : draft.Headline, Why = why, Say = say };
    }

    internal static IReadOnlySet<string> WordsOf(params ReadOnlySpan<string?> texts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var token in SpokenTokens.Of(text ?? ""))
                words.Add(token.ToLowerInvariant());
        }

        return words.ToFrozenSet();
    }

    // What the law asks for is shown in any case, if need be without its last words.
    private static string Cut(string headline)
    {
        var words = headline.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Length;
        while (kept > 1 && !IsHeadline(string.Join(' ', words[..kept])))
            kept--;
        var cut = string.Join(' ', words[..kept]);
        return cut.Length <= HeadlineCharacters ? cut : cut[..HeadlineCharacters];
    }

    private static int CountWords(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
