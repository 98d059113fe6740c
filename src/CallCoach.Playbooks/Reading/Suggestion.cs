namespace CallCoach.Playbooks;

/// <summary>What somebody may have meant.</summary>
internal static class Suggestion
{
    private const int Longest = 10;

    /// <summary>" Did you mean X?", or what there is.</summary>
    public static string For(string written, IReadOnlyCollection<string> known)
    {
        var nearest = known.MinBy(name => Distance(name, written));
        if (nearest is not null && Distance(nearest, written) <= (nearest.Length <= 4 ? 1 : nearest.Length <= 8 ? 2 : 3))
            return $" Did you mean \"{nearest}\"?";
        return known.Count <= Longest ? $" Allowed: {string.Join(", ", known)}." : " \"callcoach playbook keys\" lists what is allowed.";
    }

    /// <summary>Letters to add, drop or change (Levenshtein), in either case.</summary>
    private static int Distance(string one, string other)
    {
        if (other.Length > 100)
            return int.MaxValue;
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
