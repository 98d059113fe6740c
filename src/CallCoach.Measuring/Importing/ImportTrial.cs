using System.Diagnostics;
using System.Globalization;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Measuring.Machine;
using CallCoach.Store;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Measuring.Importing;

/// <summary>Imports recordings into a folder of its own as the verb import does: several at once, each worker with a recogniser of its own.</summary>
internal sealed class ImportTrial(MeasuringSetup setup, IReadOnlyDictionary<string, string?> settings, int together)
{
    public async Task<ImportTrialResult> RunAsync(IReadOnlyList<string> recordings, CancellationToken cancellationToken)
    {
        var workers = Math.Clamp(together, 1, recordings.Count);
        var all = new Dictionary<string, string?>(settings, StringComparer.OrdinalIgnoreCase)
        {
            ["Speech:Threads"] = Math.Max(1, Environment.ProcessorCount / workers).ToString(CultureInfo.InvariantCulture),
        };
        var tips = new IReadOnlyList<TipShown>[recordings.Count];
        var lengths = new TimeSpan[recordings.Count];
        var order = recordings.Select((file, place) => (Recording: new RecordedCall([file]), Place: place)).OrderByDescending(one => one.Recording.Size).ToList();
        var next = -1;
        using var decodes = new DecodeMeter();
        await using var machine = new MachineMeter();
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(WorkAsync, cancellationToken)));
        var spoken = lengths.Aggregate(TimeSpan.Zero, (sum, length) => sum + length);
        return new ImportTrialResult(tips, spoken, Stopwatch.GetElapsedTime(began), machine.Read().Cpu, decodes.Busy, decodes.Decodes);

        async Task WorkAsync()
        {
            var services = setup.OpenServices(all);
            await using var owned = services as IAsyncDisposable;
            var import = services.GetRequiredService<RecordingImport>();
            var journals = services.GetRequiredService<CallJournals>();
            for (var i = Interlocked.Increment(ref next); i < recordings.Count; i = Interlocked.Increment(ref next))
            {
                var (recording, place) = order[i];
                var call = await import.ImportAsync(recording, lead: null, cancellationToken);
                lengths[place] = call.Length;
                tips[place] = [.. journals.Find(call.Call)!.ReadAfter(0).Select(entry => entry.Event).OfType<TipShown>()];
            }
        }
    }
}
