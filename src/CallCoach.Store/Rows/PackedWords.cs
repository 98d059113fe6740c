using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>
/// Times and confidence of the words of an utterance in few bytes: for each word the milliseconds since the end of the word before
/// (zigzag), its length in milliseconds and its confidence in percent, each as a variable-length number. The words themselves stand in the text.
/// </summary>
internal static class PackedWords
{
    public static byte[] Pack(TimeSpan start, IReadOnlyList<Word> words)
    {
        using var packed = new MemoryStream(words.Count * 4);
        using var writer = new BinaryWriter(packed);
        var at = Milliseconds(start);
        foreach (var word in words)
        {
            var (from, to) = (Milliseconds(word.Start), Milliseconds(word.End));
            var gap = from - at;
            writer.Write7BitEncodedInt64((gap << 1) ^ (gap >> 63));
            writer.Write7BitEncodedInt64(Math.Max(0, to - from));
            writer.Write7BitEncodedInt64((long)Math.Round(Math.Clamp(word.Confidence, 0, 1) * 100));
            at = Math.Max(from, to);
        }

        return packed.ToArray();
    }

    /// <exception cref="EndOfStreamException">The bytes are not of this text.</exception>
    public static IReadOnlyList<Word> Unpack(TimeSpan start, string text, byte[] bytes)
    {
        if (bytes.Length == 0)
            return [];

        using var reader = new BinaryReader(new MemoryStream(bytes, writable: false));
        var words = new List<Word>();
        var at = Milliseconds(start);
        foreach (var word in text.Split(' '))
        {
            var zigzag = reader.Read7BitEncodedInt64();
            var from = at + ((zigzag >> 1) ^ -(zigzag & 1));
            var to = from + reader.Read7BitEncodedInt64();
            words.Add(new Word(word, TimeSpan.FromMilliseconds(from), TimeSpan.FromMilliseconds(to), reader.Read7BitEncodedInt64() / 100f));
            at = to;
        }

        return words;
    }

    private static long Milliseconds(TimeSpan time) => (long)Math.Round(time.TotalMilliseconds);
}
