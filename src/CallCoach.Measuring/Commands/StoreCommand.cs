using System.CommandLine;
using CallCoach.Measuring.Archive;
using CallCoach.Measuring.Reports;

namespace CallCoach.Measuring.Commands;

/// <summary>bench store: generates calls, and measures lists, searches and reviews on them.</summary>
internal static class StoreCommand
{
    private const int UsualCalls = 10_000;

    public static Command New(MeasuringSetup setup)
    {
        var calls = new Option<int>("--calls") { Description = "How many calls to generate, of 200 utterances each.", DefaultValueFactory = _ => UsualCalls };
        var folder = new Option<DirectoryInfo?>("--folder")
        {
            Description = "Where the database goes; kept and used again when it holds that many calls. [default: a temporary folder]",
            HelpName = "folder",
        };
        var json = CommonArguments.Json();
        var command = new Command("store", "Generate calls, and measure how fast they are listed, searched and opened.") { calls, folder, json };
        command.SetAction((parsed, cancellationToken) => Measurement.RunAsync(parsed, async sheet =>
        {
            using var place = BenchFolder.At(parsed.GetValue(folder)?.FullName);
            var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase) { ["Data:Folder"] = place.Path };
            return await Measurement.WithServicesAsync(setup, parsed, settings, async services =>
            {
                var figures = await ArchiveBench.RunAsync(services, parsed.GetValue(calls), sheet.Line, cancellationToken);
                sheet.Table("", ["what", "value"], figures.Select(figure => new[] { figure.Key, Figures.Number(figure.Value) }));
                if (parsed.GetValue(json) is { } target)
                    figures.Write(target.FullName);
                return true;
            });
        }));
        return command;
    }
}
