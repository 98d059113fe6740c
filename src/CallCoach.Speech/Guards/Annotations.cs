namespace CallCoach.Speech.Guards;

/// <summary>
/// Takes out what a pack says about sound instead of what was said: to noise, tones and music of all kinds tiny.en prints
/// "[BLANK_AUDIO]", "(beep)", "(wind howling)".
/// </summary>
internal static class Annotations
{
    public static IReadOnlyList<HeardWord> Remove(IReadOnlyList<HeardWord> words)
    {
        if (!words.Any(Opens))
            return words;

        var kept = new List<HeardWord>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var last = Opens(words[i]) ? LastOf(words, i) : -1;
            if (last < 0)
                kept.Add(words[i]);
            else
                i = last;
        }

        return kept;
    }

    // A number in brackets, as in "(555) 123", was said.
    private static bool Opens(HeardWord word) =>
        (word.Text[0] is '[' or '(' or '*' or '\u266a') && !word.Text.Any(char.IsDigit);

    private static int LastOf(IReadOnlyList<HeardWord> words, int first)
    {
        for (var i = first; i < words.Count; i++)
        {
            if (words[i].Text.AsSpan().TrimEnd(".,!?").EndsWith([Closing(words[first].Text[0])]) && (i > first || words[i].Text.Length > 1))
                return i;
        }

        return -1;
    }

    private static char Closing(char opening) => opening switch { '[' => ']', '(' => ')', _ => opening };
}
