namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>How alike two words are written.</summary>
internal static class EditDistance
{
    /// <summary>1 for the same word, 0 for nothing in common: one less the edits by the longer word's length.</summary>
    public static float Similarity(string one, string other)
    {
        Span<int> above = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            above[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
            row.CopyTo(above);
        }

        return 1f - ((float)above[other.Length] / Math.Max(1, Math.Max(one.Length, other.Length)));
    }
}
