using System.CommandLine;
using CallCoach.Measuring.Material;
using CallCoach.Measuring.Reports;
using CallCoach.Measuring.Road;

namespace CallCoach.Measuring.Commands;

/// <summary>bench road: a call through the whole program, seen by a client of the hub.</summary>
internal static class RoadCommand
{
    private const double RealTime = 1;

    public static Command New(MeasuringSetup setup)
    {
        var call = new Option<FileInfo?>("--call") { Description = "A call: WAV file with its times in a JSON file beside it. [default: samples/calls/d01.wav]", HelpName = "file" };
        var json = CommonArguments.Json();
        var command = new Command("road", "Play a call in real time through the whole program, and measure what a client of the hub sees.") { call, json };
        command.SetAction((parsed, cancellationToken) => Measurement.RunAsync(parsed, async sheet =>
        {
            var file = parsed.GetValue(call)?.FullName ?? CommonArguments.Sample(Path.Combine("calls", "d01.wav"));
            var spoken = CallFolder.TryReadBeside(file)
                ?? throw new MeasuringException($"Beside {file} there is no JSON file with the times of its words: without them no delay can be measured.");
            sheet.Line($"Playing {spoken.Id} in real time ...");
            var run = await RoadRun.PlayAsync(
                speed => setup.PlayRoad(setup.SettingsOf(parsed), file, speed, cancellationToken), RealTime, TimeProvider.System, cancellationToken);
            var score = RoadScore.Of(spoken, run.Moments);
            var figures = RoadFigures.Of(run, score);
            Print(sheet, run, figures);
            sheet.Table("", ["tip at", "tip", "after the end of speech"],
                [.. score.Tips.Select(tip => new[] { Figures.Seconds(tip.At), tip.Headline, Figures.Milliseconds(tip.Milliseconds) })]);
            if (parsed.GetValue(json) is { } target)
                figures.Write(target.FullName);
            return true;
        }));
        return command;
    }

    private static void Print(Sheet sheet, RoadRun run, MetricSet figures)
    {
        sheet.Line(
            $"{Figures.Seconds(run.CallTime)} on {Environment.ProcessorCount} cores. Delays count from the true end of speech, by the times of the "
            + "reference, until a client of the hub has the message.");
        sheet.Table("", ["what", "value"],
        [
            ["end of speech to final caption, median", Milliseconds("final.p50_ms")],
            ["end of speech to final caption, 95th percentile", Milliseconds("final.p95_ms")],
            ["end of speech to tip, median", Milliseconds("tip.p50_ms")],
            ["end of speech to tip, 95th percentile", Milliseconds("tip.p95_ms")],
            ["tips counted", Figures.Number(figures["tip.count"] ?? 0)],
            ["end of the first word to the first caption", Milliseconds("caption.first_ms")],
            ["real-time factor (recogniser at work, share of the call)", Figures.Number(figures["rtf"] ?? double.NaN, "0.000")],
            ["share of the machine", Figures.Percent(figures["cpu.share"] ?? double.NaN)],
            ["peak memory", Figures.Number(figures["rss.mb"] ?? double.NaN, "0") + " MB"],
        ]);

        string Milliseconds(string name) => Figures.Milliseconds(figures[name] ?? double.NaN);
    }
}
