using CallCoach.Measuring.Reports;

namespace CallCoach.Measuring.Judgement;

/// <summary>The figures of a whole evaluation, by their names.</summary>
internal static class EvalFigures
{
    public static MetricSet Of(IReadOnlyList<EvalResult> results, Judge? judge)
    {
        var metrics = new MetricSet();
        foreach (var result in results)
            JudgementMetrics.Add(metrics, result.Material, result.Score);

        // What is said of calls as a whole carries no prefix on the first material that has calls: written ones if there are any.
        var withCalls = results.Where(result => result.Calls.Count > 0).ToList();
        foreach (var result in withCalls)
        {
            var prefix = ReferenceEquals(result, withCalls[0]) ? "" : result.Material + ".";
            metrics.Add($"{prefix}outcome.accuracy", result.Rated == 0 ? double.NaN : (double)result.RatedRight / result.Rated);
            JudgementMetrics.Add(metrics, prefix, [.. result.Calls.Select(call => call.Tips)]);
            AddScripts(metrics, result);
        }

        if (judge is not null)
        {
            metrics.Add("judge.ms_per_utterance", judge.MillisecondsPerUtterance);
            metrics.Add("judge.rules.ms_per_utterance", judge.RulesMillisecondsPerUtterance);
            metrics.Add("judge.other.ms_per_minute", judge.OtherMillisecondsPerMinute);
        }

        return metrics;
    }

    private static void AddScripts(MetricSet metrics, EvalResult result)
    {
        var recited = result.Calls.Where(call => call.Recites).ToList();
        if (recited.Count == 0)
            return;
        metrics.Add($"{result.Material}.script.noticed.recall", (double)recited.Count(call => call.ScriptWords is not null) / recited.Count);
        if (recited.Any(call => call.ScriptWords is not null))
            metrics.Add($"{result.Material}.script.words_to_flag", recited.Max(call => call.ScriptWords ?? 0));
    }
}
