using System.Diagnostics;
using CallCoach.Coaching;
using CallCoach.Measuring.Reports;
using CallCoach.Measuring.Statistics;
using CallCoach.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Measuring.Archive;

/// <summary>Fills a database with calls and asks it what pages ask.</summary>
internal static class ArchiveBench
{
    private const int Seed = 20261127;
    private const int Together = 40;
    private const double Megabyte = 1024 * 1024;
    private static readonly DateTimeOffset First = new(2025, 12, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(47);

    public static async Task<MetricSet> RunAsync(IServiceProvider services, int calls, Action<string> say, CancellationToken cancellationToken)
    {
        var figures = new MetricSet();
        var upkeep = services.GetRequiredService<StoreUpkeep>();
        if ((await upkeep.MeasureAsync(cancellationToken)).Calls != calls)
        {
            say($"Generating {calls} calls ...");
            var began = Stopwatch.GetTimestamp();
            await FillAsync(services, calls, cancellationToken);
            await upkeep.CheckpointAsync(cancellationToken);
            figures.Add("fill.calls_per_second", calls / Stopwatch.GetElapsedTime(began).TotalSeconds);
        }

        say("Asking ...");
        var (count, bytes) = await upkeep.MeasureAsync(cancellationToken);
        figures.Add("calls", count);
        figures.Add("utterances", (double)count * MadeUpCalls.UtterancesPerCall);
        figures.Add("database.mb", bytes / Megabyte);
        var questions = new ArchiveQuestions(services.GetRequiredService<CallArchive>(), First, First + (Between * calls), Seed);
        foreach (var (name, ask) in questions.All)
            await MeasureAsync(figures, name, ask, cancellationToken);
        var keeping = await KeepAsync(services, calls, cancellationToken);
        figures.Add("keep_call.p95_ms", keeping.At(0.95));
        return figures;
    }

    private static async Task MeasureAsync(
        MetricSet figures, string name, IReadOnlyList<Func<CancellationToken, Task>> ask, CancellationToken cancellationToken)
    {
        await ask[0](cancellationToken); // queries are compiled once a process
        var times = new List<double>();
        foreach (var question in ask)
        {
            var began = Stopwatch.GetTimestamp();
            await question(cancellationToken);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        var percentiles = new Percentiles(times);
        figures.Add($"{name}.p50_ms", percentiles.Median);
        figures.Add($"{name}.p95_ms", percentiles.At(0.95));
        figures.Add($"{name}.max_ms", percentiles.Largest);
    }

    private static async Task FillAsync(IServiceProvider services, int calls, CancellationToken cancellationToken)
    {
        var reader = services.GetRequiredService<CallReader>();
        var made = new MadeUpCalls(Seed);
        await using var store = await services.GetRequiredService<StoreDatabase>().OpenAsync(cancellationToken);
        await store.Database.OpenConnectionAsync(cancellationToken);
        for (var i = 0; i < calls;)
        {
            await using var turn = await store.Database.BeginTransactionAsync(cancellationToken);
            for (var end = Math.Min(calls, i + Together); i < end; i++)
                await store.InsertAsync(Read(reader, made.Next(), i), cancellationToken);
            await turn.CommitAsync(cancellationToken);
        }
    }

    // One call more, as at the end of a live one.
    private static async Task<Percentiles> KeepAsync(IServiceProvider services, int calls, CancellationToken cancellationToken)
    {
        var times = new List<double>();
        var made = new MadeUpCalls(Seed + 1);
        await using var store = await services.GetRequiredService<StoreDatabase>().OpenAsync(cancellationToken);
        for (var i = 0; i < 20; i++)
        {
            var call = Read(services.GetRequiredService<CallReader>(), made.Next(), calls + i);
            var began = Stopwatch.GetTimestamp();
            await store.InsertAsync(call, cancellationToken);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            await store.DeleteCallAsync(call.Call.Id, cancellationToken);
        }

        return new Percentiles(times);
    }

    private static StoredCall Read(CallReader reader, IReadOnlyList<CallEvent> log, int number)
    {
        var at = First + (Between * number);
        return reader.Read(new CallSource(MadeUpCalls.Info(number, at), null, ""), log, CallEdits.None, CallKeys.At(at));
    }
}
