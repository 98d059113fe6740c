namespace CallCoach.Coaching.Phrases;

/// <summary>
/// Which words a text may hold: a bit for each word's hash. Two words may share a bit, so it can only tell that a word is missing.
/// </summary>
internal sealed class WordMask
{
    private const int Bits = 2048;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    /// <summary>Runs of letters, digits and apostrophes, and what stands after an apostrophe: a pattern may begin there.</summary>
    public WordMask(ReadOnlySpan<char> text)
    {
        for (var from = 0; from < text.Length; from++)
        {
            if (!IsWord(text[from]))
                continue;
            var to = from + 1;
            while (to < text.Length && IsWord(text[to]))
                to++;
            var word = text[from..to];
            Add(word);
            for (var i = 0; i + 1 < word.Length; i++)
            {
                if (word[i] is '\'')
                    Add(word[(i + 1)..]);
            }

            from = to;
        }
    }

    public static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter is '\'' or '_';

    /// <summary>The bit of a word.</summary>
    public static ushort Of(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u; // FNV-1a: the same in every process
        foreach (var letter in word)
            hash = (hash ^ letter) * 16777619u;
        return (ushort)((hash ^ (hash >> 15)) % Bits);
    }

    public bool MayHoldAny(ushort[] words)
    {
        foreach (var word in words)
        {
            if ((_bits[word >> 6] >> (word & 63) & 1) != 0)
                return true;
        }

        return false;
    }

    private void Add(ReadOnlySpan<char> word)
    {
        var bit = Of(word);
        _bits[bit >> 6] |= 1UL << (bit & 63);
    }
}
