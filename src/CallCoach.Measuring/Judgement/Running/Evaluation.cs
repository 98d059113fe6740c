using CallCoach.Calls;
using CallCoach.Measuring.Material;
using CallCoach.Measuring.Reports;

namespace CallCoach.Measuring.Judgement;

/// <summary>Runs an evaluation and prints it as it goes.</summary>
internal sealed class Evaluation(EvalParts parts, Sheet sheet)
{
    /// <param name="textFolder">Labelled words, if any.</param>
    /// <param name="audioFolder">Calls as sound, if any.</param>
    public async Task<(IReadOnlyList<EvalResult> Results, MetricSet Figures)> RunAsync(
        string? textFolder, string? audioFolder, CancellationToken cancellationToken)
    {
        var texts = textFolder is null ? null : TextFolder.Read(textFolder);
        var calls = audioFolder is null ? [] : CallsOf(audioFolder);
        var results = new List<EvalResult>();
        Judge? judge = null;
        if (texts is not null)
        {
            judge = new Judge(parts.Model, parts.NewCoach);
            results.AddRange(OnTexts(texts, calls, judge));
        }

        if (calls.Count > 0)
        {
            var pipeline = new CallPipeline(parts.Listening(), parts.Model, parts.NewCoach);
            var audio = new AudioEvaluation(pipeline, parts.Options, texts);
            results.Add(await audio.RunAsync(calls, call => sheet.Line($"Hearing {call.Id} ..."), cancellationToken));
        }

        foreach (var result in results)
            Reporting.Print(sheet, result);
        if (judge is not null)
            sheet.Line($"Judging one utterance takes {Figures.Number(judge.MillisecondsPerUtterance)} ms, {Figures.Number(judge.RulesMillisecondsPerUtterance)} ms of it by rules ({judge.Utterances} utterances); all else takes {Figures.Number(judge.OtherMillisecondsPerMinute)} ms a minute of call.");
        var figures = EvalFigures.Of(results, judge);
        if (texts is { Dialogues.Count: > 0 })
        {
            var replay = ReplayMeter.Measure(texts.Dialogues, TextEvaluation.HeadFor(null, texts.Scripts, parts.Options), parts.Model);
            figures.Add("judge.replay_ten_minutes_ms", replay.TotalMilliseconds);
            sheet.Line($"Judging the log of a call of ten minutes again takes {Figures.Milliseconds(replay.TotalMilliseconds)}.");
        }

        return (results, figures);
    }

    private IEnumerable<EvalResult> OnTexts(TextFolder texts, IReadOnlyList<SpokenCall> calls, Judge judge)
    {
        var evaluation = new TextEvaluation(texts, calls, judge, parts.Options);
        evaluation.WarmUp();
        yield return evaluation.OnText();
        if (evaluation.OnAsr() is { } heard)
            yield return heard;
    }

    private static IReadOnlyList<SpokenCall> CallsOf(string folder)
    {
        var calls = SoundMaterial.Read([folder]).Calls;
        return calls.Count > 0
            ? calls
            : throw new MeasuringException($"{folder} holds no calls: it needs NN.wav with NN.json beside it.");
    }
}
