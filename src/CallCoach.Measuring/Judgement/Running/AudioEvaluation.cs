using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Measuring.Material;

namespace CallCoach.Measuring.Judgement;

/// <summary>Judges calls from their sound, end to end: the whole road, as fast as the machine goes.</summary>
internal sealed class AudioEvaluation(CallPipeline pipeline, CoachingOptions options, TextFolder? texts)
{
    public async Task<EvalResult> RunAsync(
        IReadOnlyList<SpokenCall> calls, Action<SpokenCall> begun, CancellationToken cancellationToken)
    {
        var judged = new List<EvalResult.Call>();
        var units = new List<UnitScore>();
        foreach (var call in calls)
        {
            begun(call);
            var dialogue = texts?.Dialogues.FirstOrDefault(written => string.Equals(written.Id, call.Id, StringComparison.Ordinal));
            var heard = await HearAsync(call, dialogue, cancellationToken);
            units.AddRange(SpokenScorer.Score(heard, hasWholeLabels: dialogue is not null));
            var recites = dialogue?.Recites is { Length: > 0 };
            judged.Add(new EvalResult.Call(
                heard, TipReport.Of(heard), call.Outcome ?? dialogue?.Outcome, recites, recites ? ScriptReading.WordsUntilFlagged(heard) : null));
        }

        return new EvalResult("audio", new JudgementScore(units), judged);
    }

    private async Task<JudgedCall> HearAsync(SpokenCall call, Dialogue? dialogue, CancellationToken cancellationToken)
    {
        var log = new List<CallEvent>();
        var head = TextEvaluation.HeadFor(dialogue, texts?.Scripts ?? [], options);
        await using var source = FileAudioSource.Open(call.Wav, ReplayPace.Fastest);
        await using var run = new CallRun(source, head, TimeProvider.System);
        await foreach (var entry in pipeline.RunAsync(run, CallMode.Recording, cancellationToken))
            log.Add(entry.Event);
        if (run.Fault is { } fault)
            throw new MeasuringException($"{call.Wav} could not be heard to its end: {fault.Message}", fault);
        return new JudgedCall(call.Id, Turns(call, dialogue), log);
    }

    /// <summary>The turns as spoken; their labels from the written call, as far as there is one.</summary>
    private static List<PlayedTurn> Turns(SpokenCall call, Dialogue? dialogue) =>
    [
        .. call.Turns.OrderBy(turn => turn.Start).Select(turn =>
        {
            var written = dialogue is not null && turn.Index < dialogue.Turns.Count ? dialogue.Turns[turn.Index] : null;
            return new PlayedTurn(
                turn.Speaker, turn.Text, turn.Start, turn.End,
                [.. turn.Words.Select(word => new Word(word.Text, word.Start, word.End, 1))],
                turn.Spans, written?.Signals ?? [], written?.Moves ?? []);
        }),
    ];
}
