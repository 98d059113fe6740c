namespace CallCoach.Coaching.Phrases;

/// <summary>Words that the prospect has just said: the rep says them back, and that is good work.</summary>
internal static class Echo
{
    private const int Beside = 3;

    /// <summary>A longer stretch shares three words in a row with anybody: it is an echo only as a whole.</summary>
    private const int Short = 5;

    /// <summary>The flagged tokens, or three in a row that touch them, stand in the prospect's recent words.</summary>
    public static bool Mirrors(NormalText text, TokenRange flagged, NormalText recent)
    {
        if (recent.Tokens.Count == 0)
            return false;
        if (Contains(recent, text.Slice(flagged.First, flagged.Last)))
            return true;
        if (flagged.Count > Short)
            return false;
        var last = Math.Min(flagged.Last, text.Tokens.Count - Beside);
        for (var first = Math.Max(0, flagged.First - Beside + 1); first <= last; first++)
        {
            if (Contains(recent, text.Slice(first, first + Beside - 1)))
                return true;
        }

        return false;
    }

    private static bool Contains(NormalText recent, string words) =>
        words.Length > 0 && $" {recent.Text} ".Contains($" {words} ", StringComparison.Ordinal);
}
