using System.Text;

namespace CallCoach.Speech.Vocabulary;

/// <summary>
/// A key that English words share which sound alike: the consonants as they sound, and a vowel only where it begins the word. It
/// follows Lawrence Philips' Metaphone, without its rare rules, with "bh" as in Siobhan.
/// </summary>
internal static class SoundKey
{
    private const string Vowels = "aeiou";

    // C and g are softened before these.
    private const string Softeners = "eiy";

    private static readonly string[] SilentStarts = ["kn", "gn", "pn", "wr"];

    public static string Of(string word)
    {
        var letters = Plain(word);
        var key = new StringBuilder(letters.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            var sound = Sound(letters, ref i);
            foreach (var letter in sound)
            {
                if (key.Length == 0 || key[^1] != letter)
                    key.Append(letter);
            }
        }

        return key.ToString();
    }

    private static string Plain(string word)
    {
        var letters = string.Concat(word.ToLowerInvariant().Where(char.IsAsciiLetterLower));
        if (SilentStarts.Any(start => letters.StartsWith(start, StringComparison.Ordinal)))
            letters = letters[1..];
        if (letters.Length > 3 && letters[^1] == 'e' && letters[^2] is not ('c' or 'g'))
            letters = letters[..^1];
        return letters.StartsWith('x') ? "s" + letters[1..] : letters;
    }

    private static string Sound(string word, ref int i)
    {
        var next = At(word, i + 1);
        switch (word[i])
        {
            case 'a' or 'e' or 'i' or 'o' or 'u':
                return i == 0 ? "A" : "";
            case 'b' when next == 'h':
                i++;
                return "F";
            case 'b':
                return i == word.Length - 1 && At(word, i - 1) == 'm' ? "" : "B";
            case 'c':
                return SoundOfC(word, ref i, next);
            case 'd' when next == 'g' && Softeners.Contains(At(word, i + 2)):
                i++;
                return "J";
            case 'd':
                return "T";
            case 'g':
                return SoundOfG(word, ref i, next);
            case 'h':
                return Vowels.Contains(next) && !"cgpst".Contains(At(word, i - 1)) ? "H" : "";
            case 'p' when next == 'h':
                i++;
                return "F";
            case 'q':
                return "K";
            case 's' when next == 'h':
                i++;
                return "X";
            case 's' when next == 'i' && "oa".Contains(At(word, i + 2)):
                return "X";
            case 's' when next == 'c' && At(word, i + 2) == 'h':
                i += 2;
                return "SK";
            case 't' when next == 'h':
                i++;
                return "0";
            case 't' when next == 'i' && "oa".Contains(At(word, i + 2)):
                return "X";
            case 't' when next == 'c' && At(word, i + 2) == 'h':
                return "";
            case 'v':
                return "F";
            case 'w' or 'y':
                return Vowels.Contains(next) ? char.ToUpperInvariant(word[i]).ToString() : "";
            case 'x':
                return "KS";
            case 'z':
                return "S";
            case var other:
                return char.ToUpperInvariant(other).ToString();
        }
    }

    private static string SoundOfC(string word, ref int i, char next)
    {
        if (next == 'h')
        {
            i++;
            return At(word, i + 1) is 'r' or 'l' ? "K" : "X";
        }

        if (next == 'i' && At(word, i + 2) == 'a')
            return "X";
        return Softeners.Contains(next) ? "S" : "K";
    }

    private static string SoundOfG(string word, ref int i, char next)
    {
        if (next == 'h')
        {
            i++;
            return Vowels.Contains(At(word, i + 1)) ? "K" : "";
        }

        if (next == 'n' && i + 2 >= word.Length)
            return "";
        return Softeners.Contains(next) ? "J" : "K";
    }

    // A blank beside the word: it is in no list of letters.
    private static char At(string word, int i) => i >= 0 && i < word.Length ? word[i] : ' ';
}
