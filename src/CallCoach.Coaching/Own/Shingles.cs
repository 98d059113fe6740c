using System.Buffers.Binary;

namespace CallCoach.Coaching;

/// <summary>Five words in a row, as a number that does not tell them. Over unrelated calls such rows cover 1 % of free speech.</summary>
internal static class Shingles
{
    public const int Row = 5;

    // FNV-1a, 64 bits: stable over processes and versions, unlike string.GetHashCode.
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The row that begins at a word.</summary>
    public static ulong Hash(IReadOnlyList<string> words, int from)
    {
        var hash = Offset;
        for (var i = from; i < from + Row; i++)
        {
            foreach (var letter in words[i])
                hash = (hash ^ letter) * Prime;
            hash = (hash ^ ' ') * Prime;
        }

        return hash;
    }

    public static string Write(IEnumerable<ulong> hashes)
    {
        var ordered = hashes.Order().ToArray();
        var bytes = new byte[ordered.Length * sizeof(ulong)];
        for (var i = 0; i < ordered.Length; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong)), ordered[i]);
        return Convert.ToBase64String(bytes);
    }

    /// <exception cref="FormatException">The text holds no hashes.</exception>
    public static HashSet<ulong> Read(string? text)
    {
        var bytes = Convert.FromBase64String(text ?? "");
        if (bytes.Length % sizeof(ulong) != 0)
            throw new FormatException("The hashes of own phrases are cut off.");
        var hashes = new HashSet<ulong>(bytes.Length / sizeof(ulong));
        for (var i = 0; i < bytes.Length; i += sizeof(ulong))
            hashes.Add(BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(i)));
        return hashes;
    }
}
