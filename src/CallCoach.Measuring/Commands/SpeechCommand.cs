using System.CommandLine;
using CallCoach.Calls;
using CallCoach.Measuring.Material;
using CallCoach.Measuring.Speech;
using CallCoach.Speech;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Measuring.Commands;

/// <summary>bench speech: word errors, delays, steadiness and cost of hearing.</summary>
internal static class SpeechCommand
{
    /// <summary>Chooses the pack of the recogniser.</summary>
    private const string PackSetting = "Speech:Pack";

    private const double DefaultNoiseMinutes = 60;

    public static Command New(MeasuringSetup setup)
    {
        var data = CommonArguments.Folders("--data", "Folder with calls (NN.wav and NN.json side by side) or with a manifest.json of clips; may be given several times. [default: samples/calls]");
        var only = new Option<string[]>("--only") { Description = "Only the call of this name; may be given several times.", HelpName = "call", AllowMultipleArgumentsPerToken = false };
        var speed = new Option<double>("--speed") { Description = "How many times faster than life the calls are played. Delays are true at 1 only.", DefaultValueFactory = _ => 1, HelpName = "number" };
        var model = new Option<string?>("--model") { Description = "Pack of the recogniser, instead of the one of the settings.", HelpName = "pack" };
        var peer = new Option<string?>("--peer") { Description = "Another program that prints the words of a WAV file, given the same turns: \"whisper-cli -m model.bin -f {wav} -nt\".", HelpName = "command" };
        var noise = new Option<FileSystemInfo[]>("--noise") { Description = "A WAV file in which nobody speaks, or a folder of such files; may be given several times.", HelpName = "file or folder", AllowMultipleArgumentsPerToken = false };
        var minutes = new Option<double>("--noise-minutes") { Description = "Minutes of computed noise, tones, music and silence; 0 for none.", DefaultValueFactory = _ => DefaultNoiseMinutes, HelpName = "minutes" };
        var names = new Option<FileInfo?>("--vocabulary") { Description = "A text file with names and product words that the calls may hold: separated by commas, or \"d01: names\" for one call.", HelpName = "file" };
        var json = CommonArguments.Json();
        var command = new Command("speech", "Measure word errors, delays, steadiness and cost of hearing on calls with references.") { data, only, speed, model, peer, noise, minutes, names, json };
        speed.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 0.1 and <= 100))
                result.AddError("--speed takes a number from 0.1 to 100.");
        });
        command.SetAction((parsed, cancellationToken) => Measurement.RunAsync(parsed, sheet =>
        {
            var plan = new SpeechPlan(
                Material(parsed.GetValue(data) ?? [], parsed.GetValue(only) ?? []),
                parsed.GetValue(speed),
                QuietFiles(parsed.GetValue(noise) ?? []),
                TimeSpan.FromMinutes(parsed.GetValue(minutes)),
                parsed.GetValue(peer) is { } line ? PeerCommand.Parse(line) : null)
            {
                Names = parsed.GetValue(names) is { } file ? NameFile.Read(file.FullName) : NameFile.None,
            };
            return Measurement.WithServicesAsync(setup, parsed, Settings(parsed.GetValue(model)), async services =>
            {
                var bench = new SpeechBench(
                    services.GetRequiredService<Listening>(), services.GetRequiredService<ISpeechRecognizer>(), sheet.Line);
                var result = await bench.RunAsync(plan, cancellationToken);
                var figures = SpeechFigures.Of(result);
                SpeechSheet.Print(sheet, result, figures);
                if (parsed.GetValue(json) is { } report)
                    figures.Write(report.FullName);
                return true;
            });
        }));
        return command;
    }

    private static Dictionary<string, string?> Settings(string? pack)
    {
        // Loud sound without speech is what is asked for here, and nothing to warn of.
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Logging:LogLevel:CallCoach.Speech"] = "Error" };
        if (pack is not null)
            settings[PackSetting] = pack;
        return settings;
    }

    private static SoundMaterial Material(DirectoryInfo[] folders, string[] only)
    {
        var material = SoundMaterial.Read(folders.Length > 0 ? folders.Select(folder => folder.FullName) : [CommonArguments.Sample("calls")]);
        if (only.Length == 0)
            return material;
        foreach (var name in only)
        {
            if (!material.Calls.Any(call => string.Equals(call.Id, name, StringComparison.Ordinal)))
                throw new MeasuringException($"There is no call {name}; there are {string.Join(", ", material.Calls.Select(call => call.Id))}.");
        }

        return new SoundMaterial([.. material.Calls.Where(call => only.Contains(call.Id, StringComparer.Ordinal))], []);
    }

    private static List<string> QuietFiles(FileSystemInfo[] places)
    {
        var files = new List<string>();
        foreach (var place in places)
        {
            if (Directory.Exists(place.FullName))
                files.AddRange(Directory.EnumerateFiles(place.FullName, "*.wav").Order(StringComparer.Ordinal));
            else if (File.Exists(place.FullName))
                files.Add(place.FullName);
            else
                throw new MeasuringException($"There is no {place.FullName}. --noise takes a WAV file or a folder of them.");
        }

        return files;
    }
}
