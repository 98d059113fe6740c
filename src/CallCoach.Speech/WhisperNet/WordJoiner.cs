namespace CallCoach.Speech.WhisperNet;

/// <summary>Joins tokens to words with start, end and confidence. Times count from the start of the sound.</summary>
internal static class WordJoiner
{
    // A word of one short sound is given at least this long: shorter can't be shown or searched.
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(20);

    public static IReadOnlyList<HeardWord> Join(Decode decode, WordTiming timing, TimeSpan speechStart, TimeSpan soundEnd)
    {
        var groups = Group(decode.Tokens);
        var printed = decode.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = new List<HeardWord>(groups.Count);
        TimeSpan? tokenBefore = null;
        for (var i = 0; i < groups.Count; i++)
        {
            var tokens = groups[i];
            var text = printed.Length == groups.Count ? printed[i] : string.Concat(tokens.Select(token => token.Text)).Trim();
            var start = Clamp(Start(tokens, tokenBefore, speechStart, timing), words.Count == 0 ? TimeSpan.Zero : words[^1].Start, soundEnd);
            var end = Clamp(End(tokens, timing), start + Shortest, Max(soundEnd, start + Shortest));
            words.Add(new HeardWord(text, start, end, tokens.Average(token => token.Probability)));
            tokenBefore = tokens[^1].End;
        }

        return words;
    }

    private static List<List<HeardToken>> Group(IReadOnlyList<HeardToken> tokens)
    {
        var groups = new List<List<HeardToken>>();
        foreach (var token in tokens)
        {
            if (groups.Count == 0 || token.Text.StartsWith(' '))
                groups.Add([]);
            groups[^1].Add(token);
        }

        groups.RemoveAll(group => group.All(token => string.IsNullOrWhiteSpace(token.Text)));
        return groups;
    }

    private static TimeSpan Start(List<HeardToken> tokens, TimeSpan? tokenBefore, TimeSpan speechStart, WordTiming timing)
    {
        if (!tokens[0].Aligned)
            return tokens[0].Start;
        return tokenBefore is { } before ? before - timing.StartLag : speechStart;
    }

    // A full stop is aligned to the silence after the word, so the last token with a sound ends the word.
    private static TimeSpan End(List<HeardToken> tokens, WordTiming timing)
    {
        var last = tokens.FindLastIndex(token => token.Text.Any(char.IsLetterOrDigit));
        var token = tokens[last < 0 ? tokens.Count - 1 : last];
        return token.Aligned ? token.End - timing.EndLag : token.End;
    }

    private static TimeSpan Clamp(TimeSpan value, TimeSpan low, TimeSpan high) =>
        value < low ? low : value > high ? high : value;

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
