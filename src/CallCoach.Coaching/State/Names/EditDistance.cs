namespace CallCoach.Coaching;

/// <summary>Levenshtein distance as a share: 1 for equal words, 0 for nothing in common.</summary>
internal static class EditDistance
{
    public static double Similarity(string one, string other)
    {
        var longest = Math.Max(one.Length, other.Length);
        return longest == 0 ? 1 : 1 - ((double)Between(one, other) / longest);
    }

    private static int Between(string one, string other)
    {
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
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

        return row[other.Length];
    }
}
