using System.Collections.Frozen;
using System.Text;

namespace CallCoach.Coaching.Phrases;

/// <summary>Normalises text by the steps that the phrase files name.</summary>
internal static class Normaliser
{
    private static readonly FrozenSet<string> Fillers = FrozenSet.Create(StringComparer.Ordinal, "um", "uh", "er", "erm", "hmm", "umm", "uhh");

    /// <summary>Contractions that a recogniser may print without their apostrophe.</summary>
    private static readonly FrozenDictionary<string, string> Contractions =
        ("can't don't won't didn't doesn't isn't aren't wasn't weren't haven't hasn't couldn't wouldn't shouldn't "
            + "i'm i've you're you've you'll they're that's what's here's there's let's we've")
        .Split(' ')
        .ToFrozenDictionary(word => word.Replace("'", "", StringComparison.Ordinal), StringComparer.Ordinal);

    public static bool IsFiller(ReadOnlySpan<char> word) => Fillers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static NormalText Of(string heard)
    {
        var text = new StringBuilder(heard.Length);
        var tokens = new List<Token>();
        var word = new StringBuilder();
        var (from, to) = (0, 0);
        for (var i = 0; i <= heard.Length; i++)
        {
            if (i < heard.Length && Accents.IsCombining(heard[i]))
                continue;
            var letter = i < heard.Length ? Letter(heard, i) : ' ';
            if (letter is not ' ')
            {
                if (word.Length == 0)
                    from = i;
                word.Append(letter);
                to = i + 1;
                continue;
            }

            Close(word, from, to, text, tokens);
            if (i < heard.Length && tokens.Count > 0)
                Mark(heard, i, tokens);
        }

        return new NormalText(text.ToString(), tokens);
    }

    /// <summary>Two texts as one; places of tokens stay those of the text they come from. A sentence may go on from one to the other.</summary>
    public static NormalText Join(NormalText one, NormalText other)
    {
        var text = new StringBuilder(one.Text);
        var tokens = new List<Token>(one.Tokens);
        if (tokens.Count > 0)
            tokens[^1] = tokens[^1] with { EndsSentence = false, EndsQuestion = false };
        for (var i = 0; i < other.Tokens.Count; i++)
            Append(other.Word(i).ToString(), other.Tokens[i], text, tokens);
        return new NormalText(text.ToString(), tokens);
    }

    public static NormalText DropFillers(NormalText normal)
    {
        if (!Enumerable.Range(0, normal.Tokens.Count).Any(i => IsFiller(normal.Word(i))))
            return normal;
        var text = new StringBuilder(normal.Text.Length);
        var tokens = new List<Token>(normal.Tokens.Count);
        for (var i = 0; i < normal.Tokens.Count; i++)
        {
            if (!IsFiller(normal.Word(i)))
                Append(normal.Word(i).ToString(), normal.Tokens[i], text, tokens);
        }

        return new NormalText(text.ToString(), tokens);
    }

    private static void Close(StringBuilder word, int from, int to, StringBuilder text, List<Token> tokens)
    {
        var token = word.ToString();
        word.Clear();
        if (!token.Any(char.IsAsciiLetterOrDigit))
            return;
        Append(Contractions.GetValueOrDefault(token, token), new Token(0, 0, from, to, EndsSentence: false, EndsQuestion: false, EndsClause: false), text, tokens);
    }

    private static void Append(string word, Token token, StringBuilder text, List<Token> tokens)
    {
        if (text.Length > 0)
            text.Append(' ');
        tokens.Add(token with { At = text.Length, Length = word.Length });
        text.Append(word);
    }

    private static void Mark(string heard, int at, List<Token> tokens)
    {
        var last = tokens[^1];
        if (heard[at] is '.' or '?' or '!')
            tokens[^1] = last with { EndsSentence = true, EndsQuestion = last.EndsQuestion || heard[at] is '?', EndsClause = true };
        else if (heard[at] is ',' or ';' or ':' or '\u2014' or '\u2013')
            tokens[^1] = last with { EndsClause = true };
    }

    /// <summary>The normalised character, or a blank for what is not kept.</summary>
    private static char Letter(string heard, int at)
    {
        var letter = char.ToLowerInvariant(heard[at]);
        if (letter is '\u2019' or '\u2018' or '\'' or '`')
            return at > 0 && at + 1 < heard.Length && char.IsLetter(heard[at - 1]) && char.IsLetter(heard[at + 1]) ? '\'' : ' ';
        if (letter is '.' or ',' && at > 0 && at + 1 < heard.Length && char.IsAsciiDigit(heard[at - 1]) && char.IsAsciiDigit(heard[at + 1]))
            return ' ';
        if (char.IsAsciiLetterOrDigit(letter) || letter is '#' or '%' or '-' or '/')
            return letter;
        return Accents.Fold(letter) is var plain && char.IsAsciiLetter(plain) ? plain : ' ';
    }
}
