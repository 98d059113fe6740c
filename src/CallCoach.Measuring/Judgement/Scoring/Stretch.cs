namespace CallCoach.Measuring.Judgement;

/// <summary>A stretch of one kind on any line: characters of a text, or ticks of a call's clock.</summary>
/// <param name="Words">The words in it, for a reader.</param>
/// <param name="Rule">What flagged it; empty for a label.</param>
internal sealed record Stretch(string Kind, long Start, long End, string Words, string Rule = "")
{
    public bool Overlaps(Stretch other) =>
        string.Equals(Kind, other.Kind, StringComparison.Ordinal) && Start < other.End && other.Start < End;

    /// <summary>Stretches of one kind that touch each other are one: the model and a rule often flag the same words.</summary>
    public static IReadOnlyList<Stretch> Merge(IEnumerable<Stretch> stretches)
    {
        var merged = new List<Stretch>();
        foreach (var next in stretches.OrderBy(stretch => stretch.Kind, StringComparer.Ordinal).ThenBy(stretch => stretch.Start))
        {
            if (merged.Count > 0 && merged[^1].Overlaps(next))
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, next.End), Rule = Both(merged[^1].Rule, next.Rule) };
            else
                merged.Add(next);
        }

        return merged;
    }

    private static string Both(string first, string second) =>
        first.Split('+').Contains(second, StringComparer.Ordinal) ? first : $"{first}+{second}";
}
