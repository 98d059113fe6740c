using System.Text.Json;
using System.Text.Json.Serialization;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Contracts;
using CallCoach.Desk;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Reads a recording along the road, without hub and pages, and prints what comes out.</summary>
internal sealed class RecordingReading : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly Terminal _terminal;
    private readonly ServiceProvider _services;

    public RecordingReading(Dictionary<string, string?> settings, Terminal terminal)
    {
        _terminal = terminal;
        _services = RoadServices.Build(settings);
    }

    /// <param name="who">The lead that was called, as the rep names it.</param>
    public async Task<int> ReadAsync(IReadOnlyList<string> files, bool json, string? who, CancellationToken cancellationToken)
    {
        _services.GetRequiredService<IStartupValidator>().Validate();
        RecognizerWords.Say(_services, _terminal);
        var id = "recording";
        var head = _services.GetRequiredService<CallHeads>().For(new CallPlan(new SoundPlan(files), await LeadAsync(who, cancellationToken)), id);
        await using var source = Open(files);
        await using var run = new CallRun(source, head, TimeProvider.System);
        var wire = new WireLog(new CallInfo(id, StartOf(files[0]), source.Name, source.Duration));
        Action<CallMessage> print = json ? PrintJson : new CallPrinter(_terminal).Print;
        await using (var progress = ReadingProgress.Of(run, source.Duration, _terminal, isQuiet: !_terminal.IsOutputRedirected))
        {
            await foreach (var entry in _services.GetRequiredService<CallPipeline>().RunAsync(run, CallMode.Recording, cancellationToken))
            {
                var before = wire.Messages.Count;
                wire.Append(entry);
                foreach (var message in wire.After(before, int.MaxValue))
                    print(message);
            }
        }

        return SayDamage(source, run);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<LeadFacts?> LeadAsync(string? who, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(who))
            return null;
        var lead = await DeskVerb.LeadAsync(_services, who, cancellationToken);
        return LeadPlans.FactsOf((await _services.GetRequiredService<LeadBook>().FindAsync(lead.Id, cancellationToken))!, lead.NumberToDial?.Number.Value);
    }

    private FileAudioSource Open(IReadOnlyList<string> files)
    {
        var sources = _services.GetRequiredService<AudioSourceFactory>();
        return files is [var rep, var prospect]
            ? sources.OpenPair(rep, prospect, ReplayPace.Fastest)
            : sources.OpenFile(files[0], ReplayPace.Fastest);
    }

    // The recording's own date: when it was made is as near as a file tells.
    private static DateTimeOffset StartOf(string file) => new(File.GetLastWriteTimeUtc(file), TimeSpan.Zero);

    private void PrintJson(CallMessage message) => _terminal.Output.WriteLine(JsonSerializer.Serialize(message, Json));

    private int SayDamage(FileAudioSource source, CallRun run)
    {
        foreach (var damage in source.Damage)
            _terminal.ErrorLine(damage.Message);
        if (run.Fault is { } fault)
            _terminal.ErrorLine(fault.Message);
        return source.Damage.Count > 0 || run.Fault is not null ? ExitCodes.Failed : ExitCodes.Fine;
    }
}
