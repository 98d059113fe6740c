namespace CallCoach.Tracking.SpokenTimes.Words;

/// <summary>The words of one utterance. Positions outside are the empty word, so that rules may look around freely.</summary>
internal sealed class TokenRow(string text, IReadOnlyList<Token> tokens)
{
    private static readonly Token Nothing = new("", 0, 0);

    public string Text => text;

    public int Count => tokens.Count;

    public Token this[int at] => at >= 0 && at < tokens.Count ? tokens[at] : Nothing;

    public bool Is(int at, string word) => string.Equals(this[at].Word, word, StringComparison.Ordinal);

    public bool Is(int at, HashSet<string> words) => words.Contains(this[at].Word);

    /// <summary>Whether these words, separated by blanks, stand from a position on.</summary>
    public bool Has(int at, string phrase)
    {
        foreach (var range in phrase.AsSpan().Split(' '))
        {
            if (!this[at].Word.AsSpan().SequenceEqual(phrase.AsSpan()[range]))
                return false;
            at++;
        }

        return true;
    }

    /// <summary>The longest of some phrases that stands at a position, and how many words it has.</summary>
    public int LengthOf(int at, string[] phrases)
    {
        var longest = 0;
        foreach (var phrase in phrases)
        {
            var length = phrase.AsSpan().Count(' ') + 1;
            if (length > longest && Has(at, phrase))
                longest = length;
        }

        return longest;
    }

    /// <summary>Whether one of some phrases stands anywhere between two positions.</summary>
    public bool Contains(int from, int to, string[] phrases)
    {
        for (var at = Math.Max(from, 0); at < to; at++)
        {
            if (LengthOf(at, phrases) is var length && length > 0 && at + length <= to)
                return true;
        }

        return false;
    }
}
