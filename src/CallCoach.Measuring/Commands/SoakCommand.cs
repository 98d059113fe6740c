using System.CommandLine;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Measuring.Material;
using CallCoach.Measuring.Reports;
using CallCoach.Measuring.Soak;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CallCoach.Measuring.Commands;

/// <summary>bench soak: whether memory stays flat over a call of some hours.</summary>
internal static class SoakCommand
{
    private const double DefaultHours = 4;
    private const double Stretches = 24;

    public static Command New(MeasuringSetup setup)
    {
        var data = CommonArguments.Folders("--data", "Folder with calls (NN.wav and NN.json side by side); may be given several times. [default: samples/calls]");
        var hours = new Option<double>("--hours") { Description = "Length of the call that is made of them, one after another and again.", DefaultValueFactory = _ => DefaultHours, HelpName = "number" };
        var model = new Option<string?>("--model") { Description = "Pack of the recogniser, instead of the one of the settings.", HelpName = "pack" };
        var json = CommonArguments.Json();
        var command = new Command("soak", "Play one call of some hours through hearing and judgement, as fast as it goes, and watch the memory.") { data, hours, model, json };
        hours.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (> 0 and <= 48))
                result.AddError("--hours takes a number above 0, 48 at most.");
        });
        command.SetAction((parsed, cancellationToken) => Measurement.RunAsync(parsed, sheet =>
            Measurement.WithServicesAsync(setup, parsed, Settings(parsed.GetValue(model)), async services =>
            {
                var folders = parsed.GetValue(data) is { Length: > 0 } given ? given.Select(folder => folder.FullName) : [CommonArguments.Sample("calls")];
                var files = SoundMaterial.Read(folders).Calls.Select(call => call.Wav).ToList();
                if (files.Count == 0)
                    throw new MeasuringException("There is no call in --data: give a folder with NN.wav and NN.json side by side.");
                var bench = new SoakBench(
                    services.GetRequiredService<CallPipeline>(), services.GetRequiredService<IOptions<CoachingOptions>>().Value, sheet.Line);
                var length = TimeSpan.FromHours(parsed.GetValue(hours));
                var figures = await bench.RunAsync(files, length, length / Stretches, cancellationToken);
                sheet.Table("", ["what", "value"], figures.Select(figure => new[] { figure.Key, Figures.Number(figure.Value) }));
                if (parsed.GetValue(json) is { } target)
                    figures.Write(target.FullName);
                return true;
            })));
        return command;
    }

    private static Dictionary<string, string?> Settings(string? pack) =>
        pack is null ? [] : new(StringComparer.Ordinal) { ["Speech:Pack"] = pack };
}
