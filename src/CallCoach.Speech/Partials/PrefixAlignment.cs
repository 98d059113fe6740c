namespace CallCoach.Speech.Partials;

/// <summary>Finds in a new hypothesis the words that stand for what is already stable, though some may have changed.</summary>
internal static class PrefixAlignment
{
    /// <summary>
    /// How many of the hypothesis' words stand for the stable ones: the length whose edit distance is the least, and of equals
    /// the one nearest to the number of stable words.
    /// </summary>
    public static int Length(ReadOnlySpan<string> stable, ReadOnlySpan<string> hypothesis)
    {
        var row = new int[hypothesis.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        foreach (var word in stable)
        {
            var diagonal = row[0]++;
            for (var j = 1; j < row.Length; j++)
            {
                var replaced = diagonal + (string.Equals(word, hypothesis[j - 1], StringComparison.Ordinal) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j - 1], row[j]) + 1);
            }
        }

        var best = 0;
        for (var j = 1; j < row.Length; j++)
        {
            if (row[j] < row[best] || (row[j] == row[best] && Math.Abs(j - stable.Length) < Math.Abs(best - stable.Length)))
                best = j;
        }

        return best;
    }

    /// <summary>How many of the stable words a final does not have in their order.</summary>
    public static int Contradicted(ReadOnlySpan<string> stable, ReadOnlySpan<string> final)
    {
        var common = new int[final.Length + 1];
        foreach (var word in stable)
        {
            var diagonal = 0;
            for (var j = 1; j < common.Length; j++)
            {
                var above = common[j];
                common[j] = string.Equals(word, final[j - 1], StringComparison.Ordinal)
                    ? diagonal + 1
                    : Math.Max(above, common[j - 1]);
                diagonal = above;
            }
        }

        return stable.Length - common[^1];
    }
}
