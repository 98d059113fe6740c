namespace CallCoach.Web;

/// <summary>Times along an axis: round steps, few enough to be read.</summary>
internal static class TimeAxis
{
    private static readonly int[] Steps = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200];

    /// <returns>Each time and its place in percent.</returns>
    public static IReadOnlyList<(TimeSpan At, double Percent)> Of(TimeSpan length, int most)
    {
        if (length <= TimeSpan.Zero)
            return [];

        var step = TimeSpan.FromSeconds(Steps.FirstOrDefault(step => length.TotalSeconds / step <= most, Steps[^1]));
        var times = new List<(TimeSpan, double)>();
        for (var at = TimeSpan.Zero; at < length - (step / 4) && times.Count <= most; at += step)
            times.Add((at, at / length * 100));
        return times;
    }
}
