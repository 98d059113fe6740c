using System.CommandLine;
using CallCoach.Measuring.Judgement;
using CallCoach.Measuring.Reports;

namespace CallCoach.Measuring.Commands;

/// <summary>eval: how well the coach judges labelled words, written and heard.</summary>
internal static class EvalCommand
{
    /// <summary>Half a point: int8 arithmetic differs a little between processors.</summary>
    private const double DefaultTolerance = 0.005;

    public static Command New(MeasuringSetup setup)
    {
        var text = new Option<DirectoryInfo?>("--text") { Description = "Folder with utterances.jsonl, dialogues/ or both; scripts/ belongs to the dialogues.", HelpName = "folder" };
        var audio = new Option<DirectoryInfo?>("--audio") { Description = "Folder with calls as sound, NN.wav and NN.json side by side. Labels of whole turns come from the dialogue of the same name in --text.", HelpName = "folder" };
        var judge = new Option<JudgedBy>("--judge") { Description = "Who judges: both (as in a call), model, or rules alone.", DefaultValueFactory = _ => JudgedBy.Both };
        var json = CommonArguments.Json();
        var baseline = new Option<FileInfo?>("--baseline") { Description = "Figures kept from before (written with --json): fail where quality is worse. Times are not compared.", HelpName = "file" };
        var tolerance = new Option<double>("--tolerance") { Description = "How much worse a figure may be than in the baseline.", DefaultValueFactory = _ => DefaultTolerance };
        var mistakes = new Option<FileInfo?>("--mistakes") { Description = "Write every wrong and every missed label to this file, with its words.", HelpName = "file" };
        var command = new Command("eval", "Measure how well the coach judges labelled utterances and calls.") { text, audio, judge, json, baseline, tolerance, mistakes };
        command.Validators.Add(result =>
        {
            if (result.GetResult(text) is null && result.GetResult(audio) is null)
                result.AddError("Name what to judge: --text with a folder of labelled words, --audio with a folder of calls, or both.");
        });
        command.SetAction((parsed, cancellationToken) => Measurement.RunAsync(parsed, sheet =>
            Measurement.WithServicesAsync(setup, parsed, [], async services =>
            {
                var parts = EvalParts.Of(services, parsed.GetValue(judge));
                var evaluation = new Evaluation(parts, sheet);
                var (results, figures) = await evaluation.RunAsync(
                    parsed.GetValue(text)?.FullName, parsed.GetValue(audio)?.FullName, cancellationToken);
                if (parsed.GetValue(mistakes) is { } list)
                    await File.WriteAllLinesAsync(list.FullName, MistakeList.Lines(results), cancellationToken);
                if (parsed.GetValue(json) is { } file)
                    figures.Write(file.FullName);
                return parsed.GetValue(baseline) is not { } before || IsNotWorse(sheet, before, figures, parsed.GetValue(tolerance));
            })));
        return command;
    }

    private static bool IsNotWorse(Sheet sheet, FileInfo before, MetricSet figures, double tolerance)
    {
        var regressions = Baseline.Compare(MetricSet.Read(before.FullName), figures, tolerance);
        Reporting.PrintBaseline(sheet, before.Name, regressions);
        return regressions.Count == 0;
    }
}
