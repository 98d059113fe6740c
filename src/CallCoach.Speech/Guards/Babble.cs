using System.Text;
using CallCoach.Speech.WhisperNet;

namespace CallCoach.Speech.Guards;

/// <summary>
/// What a decoder says all over again once the sound has ended: it does so in a window cut short, and more often with a prompt.
/// The alignment tells it from a person who says a thing twice: it takes next to no time. Pure.
/// </summary>
internal static class Babble
{
    // "No, no" and "bye bye" are said in a breath.
    private const int FewestLetters = 6;

    // Of the time that a letter took when it was said first.
    private const double TooQuick = 1.0 / 3;

    /// <summary>The decode up to where it begins again; the same decode where it does not, or where the words may have been said twice.</summary>
    /// <param name="speechStart">Where speech begins in the sound.</param>
    public static Decode Cut(Decode decode, TimeSpan speechStart)
    {
        var (letters, tokens) = LettersOf(decode.Tokens);
        var period = PeriodOf(letters);
        var said = period < letters.Length ? tokens[period] : 0;
        if (said == 0 || letters.Length - period < FewestLetters || tokens[period - 1] == said)
            return decode;
        var (first, last) = (decode.Tokens[tokens[period - 1]], decode.Tokens[tokens[^1]]);
        var text = string.Concat(decode.Tokens.Select(token => token.Text));
        // Characters split between tokens are whole in the text only: it can't be cut then.
        if (!first.Aligned || !last.Aligned || text != decode.Text)
            return decode;
        var (once, again) = ((first.End - speechStart) / period, (last.End - first.End) / (letters.Length - period));
        if (again >= TooQuick * once)
            return decode;
        var kept = decode.Tokens.Take(said).ToList();
        return decode with { Text = string.Concat(kept.Select(token => token.Text)), Tokens = kept, Produced = said };
    }

    /// <summary>All letters and digits in lower case, and of which token each is.</summary>
    private static (string Letters, List<int> Tokens) LettersOf(IReadOnlyList<HeardToken> heard)
    {
        var (letters, tokens) = (new StringBuilder(), new List<int>());
        for (var i = 0; i < heard.Count; i++)
        {
            foreach (var letter in heard[i].Text.Where(char.IsLetterOrDigit))
            {
                letters.Append(char.ToLowerInvariant(letter));
                tokens.Add(i);
            }
        }

        return (letters.ToString(), tokens);
    }

    /// <summary>The shortest beginning of which the whole is a repetition, the last one possibly broken off (Knuth, Morris and Pratt's borders).</summary>
    private static int PeriodOf(string letters)
    {
        var borders = new int[letters.Length];
        for (int i = 1, border = 0; i < letters.Length; i++)
        {
            while (border > 0 && letters[i] != letters[border])
                border = borders[border - 1];
            if (letters[i] == letters[border])
                border++;
            borders[i] = border;
        }

        return letters.Length == 0 ? 0 : letters.Length - borders[^1];
    }
}
