using System.Globalization;
using System.Text;
using CallCoach.Coaching;

namespace CallCoach.Language;

/// <summary>
/// Text as the vocabulary wants it: lower case, no accents, no control characters. Keeps for each character
/// where it came from, so that a span of pieces can be found again in the text as it was heard.
/// </summary>
internal sealed class FoldedText
{
    private readonly List<int> _origins;

    private FoldedText(string text, List<int> origins)
    {
        Text = text;
        _origins = origins;
    }

    public string Text { get; }

    public static FoldedText Of(string original)
    {
        var folded = new StringBuilder(original.Length);
        var origins = new List<int>(original.Length);
        for (var at = 0; at < original.Length;)
        {
            if (!Rune.TryGetRuneAt(original, at, out var rune))
            {
                at++;
                continue;
            }

            Add(rune, at, folded, origins);
            at += rune.Utf16SequenceLength;
        }

        return new FoldedText(folded.ToString(), origins);
    }

    /// <summary>Where in the original the folded character at <paramref name="index"/> stands.</summary>
    public int Origin(int index) => _origins[index];

    private static void Add(Rune rune, int at, StringBuilder folded, List<int> origins)
    {
        if (rune.IsAscii)
        {
            if (rune.Value is '\t' or '\n' or '\r')
                rune = new Rune(' ');
            if (!Rune.IsControl(rune))
                Append(((char)rune.Value).ToString().ToLowerInvariant(), at, folded, origins);
            return;
        }

        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Control or UnicodeCategory.Format)
            return;
        var letter = rune.IsBmp ? Accents.Fold(char.ToLowerInvariant((char)rune.Value)).ToString() : rune.ToString();
        Append(category is UnicodeCategory.SpaceSeparator ? " " : letter, at, folded, origins);
    }

    private static void Append(string text, int at, StringBuilder folded, List<int> origins)
    {
        folded.Append(text);
        for (var i = 0; i < text.Length; i++)
            origins.Add(at);
    }
}
