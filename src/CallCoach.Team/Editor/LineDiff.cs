namespace CallCoach.Team;

/// <summary>What changed between two texts, line by line (longest common subsequence). Pure.</summary>
internal static class LineDiff
{
    /// <summary>Longer texts are compared from their first to their last difference only as far as this.</summary>
    private const int MostCells = 4_000_000;

    public static IReadOnlyList<DiffLine> Of(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
            end++;
        var (oldPart, nowPart) = (old[start..(old.Length - end)], now[start..(now.Length - end)]);
        var lines = now.Take(start).Select(line => new DiffLine(' ', line)).ToList();
        lines.AddRange((long)oldPart.Length * nowPart.Length <= MostCells ? Middle(oldPart, nowPart) : [.. oldPart.Select(Gone), .. nowPart.Select(New)]);
        lines.AddRange(now.Skip(now.Length - end).Select(line => new DiffLine(' ', line)));
        return lines;
    }

    private static IEnumerable<DiffLine> Middle(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var (left, right) = (0, 0);
        while (left < old.Length || right < now.Length)
        {
            if (left < old.Length && right < now.Length && old[left] == now[right])
            {
                yield return new(' ', now[right]);
                (left, right) = (left + 1, right + 1);
            }
            else if (right == now.Length || (left < old.Length && common[left + 1, right] >= common[left, right + 1]))
            {
                yield return Gone(old[left++]);
            }
            else
            {
                yield return New(now[right++]);
            }
        }
    }

    private static DiffLine Gone(string line) => new('-', line);

    private static DiffLine New(string line) => new('+', line);
}
