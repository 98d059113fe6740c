using CallCoach.Measuring.Reports;
using CallCoach.Measuring.Statistics;

namespace CallCoach.Measuring.Road;

/// <summary>The figures of the whole road, by their names.</summary>
internal static class RoadFigures
{
    public static MetricSet Of(RoadRun run, RoadScore score)
    {
        var (final, tip) = (new Percentiles(score.Final), new Percentiles([.. score.Tips.Select(tip => tip.Milliseconds)]));
        var metrics = new MetricSet();
        metrics.Add("final.p50_ms", final.Median);
        metrics.Add("final.p95_ms", final.At(0.95));
        metrics.Add("tip.p50_ms", tip.Median);
        metrics.Add("tip.p95_ms", tip.At(0.95));
        metrics.Add("tip.count", tip.Count);
        metrics.Add("caption.first_ms", score.FirstCaption);
        metrics.Add("rtf", run.Busy > TimeSpan.Zero ? run.Busy / run.CallTime : double.NaN);
        metrics.Add("cpu.share", run.Use.ShareOf(run.CallTime));
        metrics.Add("rss.mb", run.Use.PeakMegabytes);
        return metrics;
    }
}
