using System.CommandLine;
using CallCoach.Contracts;
using CallCoach.Measuring.Archive;
using CallCoach.Measuring.Importing;
using CallCoach.Measuring.Reports;

namespace CallCoach.Measuring.Commands;

/// <summary>bench import: how fast recordings come in, and whether they get the tips that the same calls get live.</summary>
internal static class RecordingsCommand
{
    /// <summary>Tips that are kept back by lot would differ from call to call.</summary>
    private const string NoLot = "Coaching:Tips:Withhold";

    public static Command New(MeasuringSetup setup)
    {
        var calls = new Option<DirectoryInfo?>("--calls") { Description = "Folder with recordings of two channels. [default: samples/calls]", HelpName = "folder" };
        var together = new Option<int>("--together") { Description = "How many to hear at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var live = new Option<bool>("--live") { Description = "Play each call live as well, in real time through the whole program, and compare the tips." };
        var json = CommonArguments.Json();
        var command = new Command("import", "Import recordings, and measure how much faster than life; with --live compare the tips with those of a live call.") { calls, together, live, json };
        command.SetAction((parsed, cancellationToken) => Measurement.RunAsync(parsed, async sheet =>
        {
            var folder = parsed.GetValue(calls)?.FullName ?? CommonArguments.Sample("calls");
            var files = Directory.EnumerateFiles(folder, "*.wav").Where(file => File.Exists(Path.ChangeExtension(file, ".json"))).Order(StringComparer.Ordinal).ToList();
            if (files.Count == 0)
                throw new MeasuringException($"{folder} holds no recordings: WAV files with two channels, each with its words in a JSON file beside it.");
            using var place = BenchFolder.At(null);
            var settings = new Dictionary<string, string?>(setup.SettingsOf(parsed), StringComparer.OrdinalIgnoreCase) { ["Data:Folder"] = place.Path, [NoLot] = "0" };
            var imported = await new ImportTrial(setup, settings, parsed.GetValue(together)).RunAsync(files, cancellationToken);
            var figures = Print(sheet, imported);
            var isSame = !parsed.GetValue(live) || await CompareAsync(setup, parsed, sheet, files, imported, figures, cancellationToken);
            if (parsed.GetValue(json) is { } target)
                figures.Write(target.FullName);
            return isSame;
        }));
        return command;
    }

    private static MetricSet Print(Sheet sheet, ImportTrialResult imported)
    {
        var figures = new MetricSet
        {
            { "calls", imported.Tips.Count },
            { "minutes", imported.Spoken.TotalMinutes },
            { "import.times_as_fast", imported.TimesAsFast },
            { "import.seconds", imported.Took.TotalSeconds },
            { "import.cpu_seconds", imported.Cpu.TotalSeconds },
            { "decode.seconds", imported.Decoding.TotalSeconds },
            { "decode.count", imported.Decodes },
            { "tips", imported.Tips.Sum(tips => tips.Count) },
        };
        sheet.Table("", ["what", "value"], figures.Select(figure => new[] { figure.Key, Figures.Number(figure.Value) }));
        return figures;
    }

    private static async Task<bool> CompareAsync(
        MeasuringSetup setup, ParseResult parsed, Sheet sheet, List<string> files, ImportTrialResult imported, MetricSet figures, CancellationToken cancellationToken)
    {
        var settings = new Dictionary<string, string?>(setup.SettingsOf(parsed), StringComparer.OrdinalIgnoreCase) { [NoLot] = "0" };
        var rows = new List<string[]>();
        var (same, apart) = (0, 0);
        foreach (var (file, tips) in files.Zip(imported.Tips))
        {
            var shown = new List<(TimeSpan At, string Headline)>();
            await foreach (var sight in setup.PlayRoad(settings, file, 1, cancellationToken))
            {
                if (sight.Message is { Payload: TipShownPayload tip } message)
                    shown.Add((TimeSpan.FromSeconds(message.At), tip.Headline));
            }

            var compared = TipComparison.Of(tips.Select(tip => (tip.At, tip.Tip.Headline)), shown);
            (same, apart) = (same + compared.Same, apart + compared.OnlyImported.Count + compared.OnlyLive.Count);
            rows.Add([Path.GetFileNameWithoutExtension(file), Figures.Count(compared.Same), string.Join("; ", compared.OnlyImported), string.Join("; ", compared.OnlyLive)]);
        }

        sheet.Table("", ["call", "same tips", "imported only", "live only"], rows);
        figures.Add("tips.same", same);
        figures.Add("tips.apart", apart);
        return apart == 0;
    }
}
