namespace CallCoach.Coaching;

/// <summary>The words of a text without punctuation, as they stand; apostrophes inside a word stay.</summary>
internal static class SpokenTokens
{
    public static IEnumerable<string> Of(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && IsWordCharacter(text, i);
            if (isWord && start < 0)
                start = i;
            if (isWord || start < 0)
                continue;
            yield return text[start..i].Replace('’', '\'');
            start = -1;
        }
    }

    private static bool IsWordCharacter(string text, int i) =>
        char.IsLetterOrDigit(text[i])
        || (text[i] is '\'' or '’' or '-' && i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]));
}
