using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>An utterance as the rules of redaction read it.</summary>
internal sealed class SpokenLine
{
    private const int ContextWords = 12;

    public SpokenLine(IReadOnlyList<Word> words, IReadOnlyList<string> before)
    {
        Words = [.. words.Select(word => word.Text)];
        Plain = [.. Words.Select(PlainOf)];
        Before = before;
        Runs = DigitRuns.Find(Words, Plain);
    }

    /// <summary>The words as heard.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words in small letters, without punctuation around them.</summary>
    public IReadOnlyList<string> Plain { get; }

    /// <summary>The last words before this utterance, of either side, oldest first.</summary>
    public IReadOnlyList<string> Before { get; }

    public IReadOnlyList<DigitRun> Runs { get; }

    /// <summary>Words before a word of this utterance, nearest first, reaching back into what was said before.</summary>
    public IEnumerable<string> BackFrom(int word) =>
        Plain.Take(word).Reverse().Concat(Before.Reverse()).Take(ContextWords);

    public static string PlainOf(string word)
    {
        var plain = word.Trim('.', ',', ';', ':', '!', '?', '"', '\'', '(', ')', '…', '-').ToLowerInvariant();
        return plain.EndsWith("'s", StringComparison.Ordinal) || plain.EndsWith("’s", StringComparison.Ordinal) ? plain[..^2] : plain;
    }
}
