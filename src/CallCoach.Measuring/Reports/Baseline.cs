namespace CallCoach.Measuring.Reports;

/// <summary>
/// Compares quality with figures kept from before. Times are not compared: they depend on the machine.
/// </summary>
internal static class Baseline
{
    private static readonly string[] s_higherIsBetter = [".precision", ".recall", ".f1", ".accuracy"];

    private static readonly string[] s_lowerIsBetter = [".flagged", "tips.per_minute.clean", "tips.after_no", ".words_to_flag"];

    /// <param name="tolerance">How much worse a figure may be; rounding and another processor's int8 arithmetic move a share a little.</param>
    public static IReadOnlyList<Regression> Compare(MetricSet baseline, MetricSet now, double tolerance)
    {
        var measured = now.Select(metric => GroupOf(metric.Key)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. baseline
                // A baseline made with sound does not forbid a run without.
                .Where(metric => Direction(metric.Key) != 0 && measured.Contains(GroupOf(metric.Key)))
                .Where(metric => IsWorse(metric, now[metric.Key], tolerance))
                .Select(metric => new Regression(metric.Key, metric.Value, now[metric.Key])),
        ];
    }

    private static bool IsWorse(KeyValuePair<string, double> before, double? now, double tolerance) =>
        now is null || (before.Value - now.Value) * Direction(before.Key) > tolerance + 1e-9;

    private static int Direction(string name)
    {
        if (s_higherIsBetter.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)))
            return 1;
        return s_lowerIsBetter.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)) ? -1 : 0;
    }

    private static string GroupOf(string name) => name[..name.IndexOf('.', StringComparison.Ordinal)];
}
