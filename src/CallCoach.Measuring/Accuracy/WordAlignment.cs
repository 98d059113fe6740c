namespace CallCoach.Measuring.Accuracy;

/// <summary>
/// The cheapest way from one row of words to another (Levenshtein, each change costs one). Where several are as cheap, a hit or a
/// substitution goes before a deletion, and that before an insertion. Memory grows with the product of both lengths: meant for calls,
/// not for books.
/// </summary>
internal static class WordAlignment
{
    private enum Step : byte
    {
        Both,
        ReferenceOnly,
        HeardOnly,
    }

    public static IReadOnlyList<AlignedWord> Of(IReadOnlyList<string> reference, IReadOnlyList<string> heard)
    {
        var steps = CheapestSteps(reference, heard);
        var path = new List<AlignedWord>(Math.Max(reference.Count, heard.Count));
        for (int r = reference.Count, h = heard.Count; r > 0 || h > 0;)
        {
            var step = steps[r, h];
            if (step == Step.ReferenceOnly)
                path.Add(new AlignedWord(--r, -1, IsHit: false));
            else if (step == Step.HeardOnly)
                path.Add(new AlignedWord(-1, --h, IsHit: false));
            else
                path.Add(new AlignedWord(--r, --h, Same(reference[r], heard[h])));
        }

        path.Reverse();
        return path;
    }

    public static WordErrors Count(IReadOnlyList<AlignedWord> alignment) => new(
        alignment.Count(word => word.IsHit),
        alignment.Count(word => word.IsSubstitution),
        alignment.Count(word => word.IsDeletion),
        alignment.Count(word => word.IsInsertion));

    private static Step[,] CheapestSteps(IReadOnlyList<string> reference, IReadOnlyList<string> heard)
    {
        var steps = new Step[reference.Count + 1, heard.Count + 1];
        var above = new int[heard.Count + 1];
        var row = new int[heard.Count + 1];
        for (var h = 1; h <= heard.Count; h++)
            (above[h], steps[0, h]) = (h, Step.HeardOnly);
        for (var r = 1; r <= reference.Count; r++)
        {
            (row[0], steps[r, 0]) = (r, Step.ReferenceOnly);
            for (var h = 1; h <= heard.Count; h++)
            {
                var both = above[h - 1] + (Same(reference[r - 1], heard[h - 1]) ? 0 : 1);
                var (cost, step) = above[h] + 1 < both ? (above[h] + 1, Step.ReferenceOnly) : (both, Step.Both);
                (row[h], steps[r, h]) = row[h - 1] + 1 < cost ? (row[h - 1] + 1, Step.HeardOnly) : (cost, step);
            }

            (above, row) = (row, above);
        }

        return steps;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
