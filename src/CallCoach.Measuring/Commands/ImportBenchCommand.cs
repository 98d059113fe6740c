using System.CommandLine;
using System.Diagnostics;
using CallCoach.Desk;
using CallCoach.Measuring.Archive;
using CallCoach.Measuring.Leads;
using CallCoach.Measuring.Reports;
using CallCoach.Tracking.Files.Import;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Measuring.Commands;

/// <summary>bench leads: a dirty file of leads taken in, and the day planned on what came of it.</summary>
internal static class ImportBenchCommand
{
    public static Command New(MeasuringSetup setup)
    {
        var rows = new Option<int>("--rows") { Description = "Rows of the file.", DefaultValueFactory = _ => 50_000 };
        var json = CommonArguments.Json();
        var command = new Command("leads", "Make a dirty file of leads, import it, and plan the day on it.") { rows, json };
        command.SetAction((parsed, cancellationToken) => Measurement.RunAsync(parsed, async sheet =>
        {
            using var place = BenchFolder.At(null);
            var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase) { ["Data:Folder"] = place.Path };
            return await Measurement.WithServicesAsync(setup, parsed, settings, async services =>
            {
                var figures = await MeasureAsync(services, Path.Combine(place.Path, "leads.csv"), parsed.GetValue(rows), cancellationToken);
                sheet.Table("", ["what", "value"], figures.Select(figure => new[] { figure.Key, Figures.Number(figure.Value) }));
                if (parsed.GetValue(json) is { } target)
                    figures.Write(target.FullName);
                return figures["rows.lost"] is 0;
            });
        }));
        return command;
    }

    private static async Task<MetricSet> MeasureAsync(IServiceProvider services, string path, int rows, CancellationToken cancellationToken)
    {
        var expected = await DirtyLeads.WriteAsync(path, rows, cancellationToken);
        var figures = new MetricSet();
        await using var file = File.OpenRead(path);
        var options = new ImportOptions { Source = "bench" };
        var began = Stopwatch.GetTimestamp();
        var preview = await LeadImport.PreviewAsync(file, options, cancellationToken);
        await using var repair = new StringWriter();
        var summary = await services.GetRequiredService<LeadIntake>().ImportAsync(file, preview, preview.Guess, options, repair, isDryRun: false, progress: null, cancellationToken);
        figures.Add("import.seconds", Stopwatch.GetElapsedTime(began).TotalSeconds);
        figures.Add("rows", summary.Rows);
        figures.Add("rows.new", summary.New);
        figures.Add("rows.merged", summary.Merged);
        figures.Add("rows.bad", summary.Bad);
        figures.Add("rows.bad_expected", expected.Bad);
        figures.Add("rows.lost", rows - summary.Rows + Math.Abs(expected.Bad - summary.Bad));

        var queue = services.GetRequiredService<DialQueue>();
        for (var round = 1; round <= 2; round++)
        {
            began = Stopwatch.GetTimestamp();
            var plan = await queue.PlanAsync("bench", cancellationToken);
            figures.Add($"plan.{round}.seconds", Stopwatch.GetElapsedTime(began).TotalSeconds);
            figures.Add($"plan.{round}.ready", plan.Queue.Ready.Count);
        }

        return figures;
    }
}
