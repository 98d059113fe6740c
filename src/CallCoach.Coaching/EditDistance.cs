namespace CallCoach.Coaching;

/// <summary>How many letters must be added, dropped or changed to make one word of another (Levenshtein).</summary>
public static class EditDistance
{
    private const int Short = 128;

    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<int> row = other.Length < Short ? stackalloc int[other.Length + 1] : new int[other.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    /// <summary>The same, whether letters are large or small.</summary>
    public static int BetweenInEitherCase(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Between(one.ToUpperInvariant(), other.ToUpperInvariant());
    }

    /// <summary>As a share: 1 for equal words, 0 for nothing in common.</summary>
    public static double Similarity(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var longest = Math.Max(one.Length, other.Length);
        return longest == 0 ? 1 : 1 - ((double)Between(one, other) / longest);
    }
}
