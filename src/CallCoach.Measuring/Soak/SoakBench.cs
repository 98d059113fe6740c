using System.Diagnostics;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Measuring.Judgement;
using CallCoach.Measuring.Reports;

namespace CallCoach.Measuring.Soak;

/// <summary>One call of some hours along the whole road, as fast as it goes, and what memory it takes as it goes on.</summary>
internal sealed class SoakBench(CallPipeline pipeline, CoachingOptions options, Action<string> say)
{
    private const double Megabyte = 1024 * 1024;

    /// <param name="stretch">Call time between two lines that are told.</param>
    public async Task<MetricSet> RunAsync(
        IReadOnlyList<string> files, TimeSpan length, TimeSpan stretch, CancellationToken cancellationToken)
    {
        var head = TextEvaluation.HeadFor(null, [], options);
        await using var source = new LoopingSource(files, length);
        await using var run = new CallRun(source, head, TimeProvider.System);
        await using var memory = new MemoryTrace();
        var began = Stopwatch.GetTimestamp();
        var (next, words, last) = (stretch, 0, TimeSpan.Zero);
        await foreach (var entry in pipeline.RunAsync(run, CallMode.Recording, cancellationToken))
        {
            last = entry.Event.At;
            words += (entry.Event as UtteranceHeard)?.Utterance.Words.Count ?? 0;
            if (last < next)
                continue;
            Tell(memory.Mark(last), words);
            next = last + stretch;
        }

        if (run.Fault is { } fault)
            throw new MeasuringException($"The call broke off at {last}: {fault.Message}", fault);
        memory.Mark(last);
        return FiguresOf(memory.Stretches, last, Stopwatch.GetElapsedTime(began), words);
    }

    /// <summary>Figures of a call whose memory was watched. The first stretch loads and warms up and does not count.</summary>
    internal static MetricSet FiguresOf(IReadOnlyList<MemoryStretch> stretches, TimeSpan length, TimeSpan took, int words)
    {
        if (stretches.Count < 3)
            throw new MeasuringException("The call is too short to see whether memory stays flat: it needs three stretches at least. Give more --hours.");
        var (start, middle, end) = (stretches[1], stretches[stretches.Count / 2], stretches[^1]);
        var figures = new MetricSet();
        figures.Add("soak.hours", length.TotalHours);
        figures.Add("soak.speed", length / took);
        figures.Add("soak.words", words);
        figures.Add("rss.start_mb", start.Lowest / Megabyte);
        figures.Add("rss.middle_mb", middle.Lowest / Megabyte);
        figures.Add("rss.end_mb", end.Lowest / Megabyte);
        figures.Add("rss.growth_mb", (end.Lowest - start.Lowest) / Megabyte);
        figures.Add("rss.peak_start_mb", start.Highest / Megabyte);
        figures.Add("rss.peak_mb", stretches.Max(one => one.Highest) / Megabyte);
        return figures;
    }

    private void Tell(MemoryStretch stretch, int words) => say(
        $"{stretch.At:hh\\:mm\\:ss}: {Figures.Number(stretch.Lowest / Megabyte, "0")} MB between decodes, "
        + $"{Figures.Number(stretch.Highest / Megabyte, "0")} MB at most, {words} words");
}
