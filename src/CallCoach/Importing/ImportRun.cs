using System.Diagnostics;
using System.Globalization;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Speech;
using CallCoach.Store;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Imports recordings, several at once: each worker has a recogniser of its own, and the cores are shared out among them.</summary>
internal sealed class ImportRun(IReadOnlyDictionary<string, string?> settings, LeadFacts? lead, int together, Terminal terminal)
{
    /// <returns>Whether all could be read, and were whole.</returns>
    public async Task<bool> ImportAsync(IReadOnlyList<RecordedCall> recordings, CancellationToken cancellationToken)
    {
        var workers = Math.Clamp(together, 1, recordings.Count);
        var all = new Dictionary<string, string?>(settings, StringComparer.OrdinalIgnoreCase);
        all.TryAdd("Speech:Threads", Math.Max(1, Environment.ProcessorCount / workers).ToString(CultureInfo.InvariantCulture));
        var began = Stopwatch.GetTimestamp();
        var order = recordings.OrderByDescending(recording => recording.Size).ToList();
        var next = -1;
        var results = new ImportedCall?[recordings.Count];
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(WorkAsync, cancellationToken)));
        Sum(results, Stopwatch.GetElapsedTime(began));
        return results.All(result => result is { Damage: null });

        async Task WorkAsync()
        {
            await using var services = RoadServices.Build(all);
            services.GetRequiredService<IStartupValidator>().Validate();
            var import = services.GetRequiredService<RecordingImport>();
            for (var i = Interlocked.Increment(ref next); i < recordings.Count; i = Interlocked.Increment(ref next))
                results[i] = await OneAsync(import, order[i], $"{i + 1}/{recordings.Count}", cancellationToken);
        }
    }

    /// <summary>Takes in a bundle of another CallCoach.</summary>
    public async Task TakeBundleAsync(string file, CancellationToken cancellationToken)
    {
        await using var services = RoadServices.Build(settings);
        var calls = await services.GetRequiredService<CallBundle>().ImportAsync(file, cancellationToken);
        terminal.Line($"{Path.GetFileName(file)}  {calls.Count} calls were taken in.");
    }

    private async Task<ImportedCall?> OneAsync(RecordingImport import, RecordedCall recording, string place, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            var call = await import.ImportAsync(recording, lead, cancellationToken);
            terminal.Line($"{place}  {recording.Name}  {Say(call, Stopwatch.GetElapsedTime(began))}");
            if (call.Damage is { } damage)
                terminal.ErrorLine($"{recording.Name}: {damage}");
            return call;
        }
        catch (Exception wrong) when (wrong is ImportException or AudioException or JournalException or IOException or UnauthorizedAccessException)
        {
            terminal.ErrorLine($"{recording.Name}: {wrong.Message}");
            return null;
        }
        catch (SpeechException wrong)
        {
            throw new StoreException(wrong.Message, wrong); // it is missing for all of them
        }
    }

    private static string Say(ImportedCall call, TimeSpan took) => call.IsNew
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{call.Outcome?.ToString().ToLowerInvariant() ?? "not rated"}, {call.Length:m\\:ss}, {call.TipsShown} tips, {call.Length / took:0.0}x ({call.Call})")
        : $"was imported before ({call.Call})";

    private void Sum(ImportedCall?[] results, TimeSpan took)
    {
        var fresh = results.OfType<ImportedCall>().Where(call => call.IsNew).ToList();
        var length = fresh.Aggregate(TimeSpan.Zero, (sum, call) => sum + call.Length);
        terminal.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{fresh.Count} imported, {results.Count(call => call is { IsNew: false })} were there, {results.Count(call => call is null)} failed; {length.TotalMinutes:0.0} minutes of calls, {length / took:0.0} times as fast as they were spoken."));
    }
}
