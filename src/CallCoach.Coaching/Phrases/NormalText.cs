namespace CallCoach.Coaching.Phrases;

/// <summary>Text as the phrase files want it: lower-case tokens with one blank between, each with its place in the text as heard.</summary>
internal sealed class NormalText
{
    public static readonly NormalText Empty = new("", []);

    private NormalText? _withoutFillers;
    private WordMask? _words;

    internal NormalText(string text, IReadOnlyList<Token> tokens)
    {
        Text = text;
        Tokens = tokens;
    }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The same text without um, uh, er, erm and hmm; itself if it holds none.</summary>
    public NormalText WithoutFillers => _withoutFillers ??= Normaliser.DropFillers(this);

    /// <summary>Which words it may hold.</summary>
    public WordMask Words => _words ??= new WordMask(Text);

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Tokens[token].At, Tokens[token].Length);

    public bool Is(int token, string word) => token >= 0 && token < Tokens.Count && Word(token).SequenceEqual(word);

    /// <summary>Tokens that a stretch of the normalised text touches.</summary>
    public TokenRange Touched(int at, int length)
    {
        var first = TokenAt(at);
        return new TokenRange(first, Math.Max(first, TokenAt(at + length - 1)));
    }

    /// <summary>Text of tokens; out of bounds is cut off.</summary>
    public string Slice(int first, int last)
    {
        first = Math.Max(0, first);
        last = Math.Min(last, Tokens.Count - 1);
        return first > last ? "" : Text[Tokens[first].At..(Tokens[last].At + Tokens[last].Length)];
    }

    /// <summary>Text of tokens to be searched; it knows no tokens of its own.</summary>
    public NormalText Part(TokenRange tokens) => new(Slice(tokens.First, tokens.Last), []);

    /// <summary>Tokens that a stretch of the text as heard touches, or <see langword="null"/> if none does.</summary>
    public TokenRange? Under(int from, int to)
    {
        var first = -1;
        var last = -1;
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i].From >= to || Tokens[i].To <= from)
                continue;
            if (first < 0)
                first = i;
            last = i;
        }

        return first < 0 ? null : new TokenRange(first, last);
    }

    private int TokenAt(int at)
    {
        var (low, high) = (0, Tokens.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Tokens[middle].At <= at)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
