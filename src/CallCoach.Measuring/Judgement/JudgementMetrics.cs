using CallCoach.Measuring.Reports;
using CallCoach.Measuring.Statistics;

namespace CallCoach.Measuring.Judgement;

/// <summary>Names of the figures of judgement.</summary>
internal static class JudgementMetrics
{
    public static IReadOnlyList<(LabelGroup Group, string Name, IReadOnlyList<string> Labels)> Groups { get; } =
    [
        (LabelGroup.Spans, "spans", Labels.Spans),
        (LabelGroup.Signals, "signals", Labels.Signals),
        (LabelGroup.Moves, "moves", Labels.Moves),
    ];

    /// <summary>Adds precision, recall and F1 over all labels of each group and for each label, and what was flagged in clean talk.</summary>
    /// <param name="material">text, asr or audio.</param>
    public static void Add(MetricSet metrics, string material, JudgementScore score)
    {
        foreach (var (group, name, labels) in Groups)
        {
            Add(metrics, $"{material}.{name}", score.Of(group));
            foreach (var label in labels)
                Add(metrics, $"{material}.{name}.{label}", score.Of(group, label));
        }

        metrics.Add($"{material}.clean.flagged", score.CleanFlagged);
    }

    /// <param name="prefix">Empty for written calls, "audio." for heard ones.</param>
    public static void Add(MetricSet metrics, string prefix, IReadOnlyList<TipReport> tips)
    {
        if (tips.Count == 0)
            return;
        var clean = tips.Where(call => call.IsClean).ToList();
        var minutes = clean.Sum(call => call.Length.TotalMinutes);
        var delays = new Percentiles(tips.SelectMany(call => call.Delays));
        metrics.Add($"{prefix}tips.per_minute.clean", minutes > 0 ? clean.Sum(call => call.Nudges) / minutes : double.NaN);
        metrics.Add($"{prefix}tips.after_no", tips.Sum(call => call.AfterNo.Count));
        metrics.Add($"{prefix}tips.delay.p50_ms", delays.Median);
        metrics.Add($"{prefix}tips.delay.p95_ms", delays.At(0.95));
    }

    private static void Add(MetricSet metrics, string name, LabelCounts counts)
    {
        metrics.Add($"{name}.precision", counts.Precision);
        metrics.Add($"{name}.recall", counts.Recall);
        metrics.Add($"{name}.f1", counts.F1);
    }
}
