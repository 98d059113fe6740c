namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>
/// Smith-Waterman on words: exact +2, near +1, mismatch -1, gap -1; a wildcard takes one to three words at +2 in all.
/// Read speech scores .85 at the median against its text, the same people's free answers below .28 (Earnings-21 and -22, 99th percentile).
/// </summary>
internal sealed class ScriptAligner
{
    private const int Exact = 2;
    private const int Near = 1;
    private const int Miss = -1;
    private const int Around = 60;
    private const int WildcardTakes = 3;

    private int[] _scores = [];
    private int[] _from = [];

    /// <param name="window">Words that a full score stands for.</param>
    public Alignment? Best(IReadOnlyList<string> query, IReadOnlyList<ScriptText> scripts, int window)
    {
        Alignment? best = null;
        foreach (var script in scripts)
        {
            foreach (var (first, last) in Ranges(query, script))
            {
                if (Align(query, script, first, last, window) is { } found && (best is null || found.Score > best.Score))
                    best = found;
            }
        }

        return best;
    }

    private static List<(int First, int Last)> Ranges(IReadOnlyList<string> query, ScriptText script)
    {
        var places = new SortedSet<int>();
        for (var i = 0; i + 2 < query.Count; i++)
            places.UnionWith(script.Places(query[i], query[i + 1], query[i + 2]));
        var ranges = new List<(int First, int Last)>();
        foreach (var place in places)
        {
            var (first, last) = (Math.Max(0, place - Around), Math.Min(script.Tokens.Count - 1, place + Around));
            if (ranges.Count > 0 && ranges[^1].Last >= first)
                ranges[^1] = (ranges[^1].First, last);
            else
                ranges.Add((first, last));
        }

        return ranges;
    }

    private Alignment? Align(IReadOnlyList<string> query, ScriptText script, int first, int last, int window)
    {
        var (rows, columns) = (query.Count + 1, last - first + 2);
        if (_scores.Length < rows * columns)
        {
            _scores = new int[rows * columns];
            _from = new int[rows * columns];
        }

        Array.Clear(_scores, 0, rows * columns);
        Array.Clear(_from, 0, rows * columns);
        var (bestAt, best) = (0, 0);
        for (var i = 1; i < rows; i++)
        {
            for (var j = 1; j < columns; j++)
            {
                var at = (i * columns) + j;
                Fill(query, script.Tokens[first + j - 1], i, at, columns);
                if (_scores[at] > best)
                    (bestAt, best) = (at, _scores[at]);
            }
        }

        return best == 0 ? null : new Alignment(script, Math.Min(1f, best / (2f * window)), Trace(bestAt, columns, first));
    }

    /// <summary>The value of one cell and where it came from; 0 begins anew.</summary>
    private void Fill(IReadOnlyList<string> query, ScriptToken token, int i, int at, int columns)
    {
        var (score, from) = (0, 0);
        void Take(int candidate, int source)
        {
            if (candidate > score)
                (score, from) = (candidate, source);
        }

        if (token.IsWildcard)
        {
            for (var taken = 1; taken <= Math.Min(WildcardTakes, i); taken++)
                Take(_scores[at - (taken * columns) - 1] + Exact, at - (taken * columns) - 1);
        }
        else
        {
            Take(_scores[at - columns - 1] + Worth(query[i - 1], token.Word), at - columns - 1);
        }

        Take(_scores[at - columns] + Miss, at - columns);
        Take(_scores[at - 1] + Miss, at - 1);
        (_scores[at], _from[at]) = (score, from);
    }

    private List<(int Query, int Place)> Trace(int at, int columns, int first)
    {
        var pairs = new List<(int Query, int Place)>();
        while (_scores[at] > 0)
        {
            var before = _from[at];
            if (at % columns != before % columns && at / columns != before / columns && _scores[at] > _scores[before])
            {
                for (var row = at / columns; row > before / columns; row--)
                    pairs.Insert(0, (row - 1, first + (at % columns) - 1));
            }

            at = before;
        }

        return pairs;
    }

    private static int Worth(string said, string written)
    {
        if (string.Equals(said, written, StringComparison.Ordinal))
            return Exact;
        return said.Length >= 4 && written.Length >= 4 && said[0] == written[0] && EditDistance.Similarity(said, written) >= 0.75f ? Near : Miss;
    }
}
