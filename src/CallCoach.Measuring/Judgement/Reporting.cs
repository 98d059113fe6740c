using CallCoach.Measuring.Reports;
using CallCoach.Measuring.Statistics;

namespace CallCoach.Measuring.Judgement;

/// <summary>Prints what an evaluation found.</summary>
internal static class Reporting
{
    private static readonly string[] s_columns = ["label", "due", "given", "precision (95 %)", "recall (95 %)", "F1 (95 %)"];

    public static void Print(Sheet sheet, EvalResult result)
    {
        foreach (var (group, name, labels) in JudgementMetrics.Groups)
        {
            var rows = labels
                .Select(label => (Label: label, Counts: result.Score.Of(group, label)))
                .Where(row => row.Counts.Given + row.Counts.Due > 0)
                .Select(row => Row(row.Label, row.Counts, result.Score.F1Interval(group, row.Label)))
                .ToList();
            if (rows.Count > 0)
                sheet.Table($"{name} on {result.Material}", s_columns, rows.Append(Row("all", result.Score.Of(group), result.Score.F1Interval(group))));
        }

        if (result.Score.Unmarked > 0)
        {
            var share = Figures.Percent(result.Score.CleanFlagged, Wilson.Of(result.Score.UnmarkedFlagged, result.Score.Unmarked));
            sheet.Line($"Unmarked words of the rep that were flagged on {result.Material}: {result.Score.UnmarkedFlagged} of {result.Score.Unmarked}, {share}");
        }

        if (result.Calls.Count > 0)
            PrintCalls(sheet, result);
    }

    public static void PrintBaseline(Sheet sheet, string file, IReadOnlyList<Regression> regressions)
    {
        if (regressions.Count == 0)
        {
            sheet.Line($"No figure of quality is worse than in {file}.");
            return;
        }

        sheet.Table($"Worse than in {file}", ["figure", "before", "now"], regressions.Select(regression => new[]
        {
            regression.Name,
            Figures.Number(regression.Baseline, "0.####"),
            regression.Now is { } now ? Figures.Number(now, "0.####") : "not measured any more",
        }));
    }

    private static void PrintCalls(Sheet sheet, EvalResult result)
    {
        string[] columns = ["call", "came out", "rated", "tips", "of them nudges", "held", "selling after a no", "script noticed after"];
        sheet.Table($"calls on {result.Material}", columns, result.Calls.Select(call => new[]
        {
            call.Judged.Id + (call.Tips.IsClean ? " (nothing to mark)" : ""),
            call.TrueOutcome?.ToString() ?? "-",
            call.Judged.Rating?.Outcome.ToString() ?? "-",
            Figures.Count(call.Tips.Shown),
            Figures.Count(call.Tips.Nudges),
            Figures.Count(call.Tips.Held),
            Figures.Count(call.Tips.AfterNo.Count),
            call.ScriptWords is { } words ? $"{words} words" : call.Recites ? "never" : "-",
        }));
        var delays = new Percentiles(result.Calls.SelectMany(call => call.Tips.Delays));
        if (delays.Count > 0)
            sheet.Line($"From the last word to its tip: median {Figures.Milliseconds(delays.Median)}, 95th percentile {Figures.Milliseconds(delays.At(0.95))}, {delays.Count} tips.");
    }

    private static string[] Row(string label, LabelCounts counts, Interval f1) =>
    [
        label,
        Figures.Count(counts.Due),
        Figures.Count(counts.Given),
        Figures.Percent(counts.Precision, Wilson.Of(counts.Right, counts.Given)),
        Figures.Percent(counts.Recall, Wilson.Of(counts.Found, counts.Due)),
        Figures.Percent(counts.F1, f1),
    ];
}
