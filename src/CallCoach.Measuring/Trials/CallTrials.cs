using System.Runtime.CompilerServices;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Measuring.Judgement;
using CallCoach.Measuring.Material;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CallCoach.Measuring.Trials;

/// <summary>Judges calls again under another head: other thresholds, another playbook. Calls come as journals, in writing or as sound.</summary>
/// <param name="services">The parts of the road.</param>
public sealed class CallTrials(IServiceProvider services)
{
    private static readonly string[] s_forms = [".jsonl", ".json", ".wav"];

    /// <summary>Hears calls, one after the other.</summary>
    /// <param name="paths">Journals (.jsonl), dialogues (.json), recordings (.wav), or folders of them.</param>
    /// <exception cref="MeasuringException">A file is missing or of another form.</exception>
    /// <exception cref="JournalException">A journal is damaged.</exception>
    public async IAsyncEnumerable<TriedCall> HearAsync(IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in paths.SelectMany(FilesOf))
        {
            var id = Path.GetFileNameWithoutExtension(file);
            yield return Path.GetExtension(file).ToLowerInvariant() switch
            {
                ".jsonl" => new TriedCall(id, [.. CallJournal.Open(file).ReadAfter(0).Select(entry => entry.Event).Where(happened => happened is not Coaching.Judgement)]),
                ".wav" => new TriedCall(id, await OfSoundAsync(file, cancellationToken)),
                _ => new TriedCall(id, InWriting(file)),
            };
        }
    }

    /// <summary>Judges a call under the head that <paramref name="change"/> makes of its own.</summary>
    public IReadOnlyList<CallEvent> Judge(TriedCall call, Func<CallHead, CallHead> change)
    {
        ArgumentNullException.ThrowIfNull(call);
        var coach = services.GetRequiredService<NewCoach>()();
        var log = new List<CallEvent>();
        foreach (var heard in call.Heard)
        {
            var happened = heard is CallStarted started ? started with { Head = change(started.Head) } : heard;
            log.Add(happened);
            log.AddRange(coach(happened));
        }

        return log;
    }

    private List<CallEvent> InWriting(string file)
    {
        var dialogue = MaterialJson.ReadFile<Dialogue>(file);
        if (dialogue.Turns.Count == 0)
            throw new MeasuringException($"{file} holds no turns: there is no call in it.");
        var head = TextEvaluation.HeadFor(dialogue, [], Options);
        var model = services.GetRequiredService<ILanguageModel>();
        var marker = new LanguageMarker(model, head.Options.Turns);
        return [.. WrittenCall.Log(TurnTimes.Estimate(dialogue.Turns), head).Select(happened => happened is UtteranceHeard heard ? marker.Mark(heard) : happened)];
    }

    private async Task<IReadOnlyList<CallEvent>> OfSoundAsync(string file, CancellationToken cancellationToken)
    {
        var heard = new List<CallEvent>();
        var head = TextEvaluation.HeadFor(null, [], Options);
        await using var source = FileAudioSource.Open(file, ReplayPace.Fastest);
        await using var run = new CallRun(source, head, TimeProvider.System);
        await foreach (var entry in services.GetRequiredService<CallPipeline>().RunAsync(run, CallMode.Recording, cancellationToken))
        {
            if (entry.Event is not Coaching.Judgement)
                heard.Add(entry.Event);
        }

        return run.Fault is { } fault ? throw new MeasuringException($"{file} could not be heard to its end: {fault.Message}", fault) : heard;
    }

    private CoachingOptions Options => services.GetRequiredService<IOptions<CoachingOptions>>().Value;

    private static IReadOnlyList<string> FilesOf(string path)
    {
        if (File.Exists(path))
        {
            return s_forms.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
                ? [path]
                : throw new MeasuringException($"{path} is no call: give a journal (.jsonl), a dialogue (.json), a recording (.wav), or a folder of them.");
        }

        if (!Directory.Exists(path))
            throw new MeasuringException($"There is no file or folder {path}.");
        var dialogues = Path.Combine(path, "dialogues");
        var files = Directory.EnumerateFiles(Directory.Exists(dialogues) ? dialogues : path)
            .Where(file => s_forms.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Where(file => !IsBesideSound(file))
            .Order(StringComparer.Ordinal)
            .ToList();
        return files.Count > 0 ? files : throw new MeasuringException($"{path} holds no calls: journals (.jsonl), dialogues (.json) or recordings (.wav).");
    }

    // The true words of a recording stand beside it under its name.
    private static bool IsBesideSound(string file) =>
        Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase) && File.Exists(Path.ChangeExtension(file, ".wav"));
}
