using System.Text;

namespace CallCoach.Coaching;

/// <summary>The consonants of a name as they sound, so that Catherine and Kathryn have one key. Lower-case input.</summary>
internal static class SoundKey
{
    private static readonly (string Letters, string Sound)[] Groups =
    [
        ("ph", "f"), ("ck", "k"), ("kn", "n"), ("wr", "r"), ("gh", ""), ("th", "t"), ("sh", "s"), ("ch", "s"),
        ("ce", "s"), ("ci", "s"), ("cy", "s"), ("c", "k"), ("q", "k"), ("x", "ks"), ("z", "s"), ("v", "f"), ("j", "j"),
    ];

    public static string Of(string name)
    {
        var sounds = new StringBuilder(name);
        foreach (var (letters, sound) in Groups)
            sounds.Replace(letters, sound);

        var key = new StringBuilder();
        foreach (var letter in sounds.ToString())
        {
            if (char.IsAsciiLetter(letter) && !"aeiouyhw".Contains(letter, StringComparison.Ordinal) && !EndsWith(key, letter))
                key.Append(letter);
        }

        return key.ToString();
    }

    private static bool EndsWith(StringBuilder key, char letter) => key.Length > 0 && key[^1] == letter;
}
