using System.CommandLine;
using System.Diagnostics;
using CallCoach.Calls;
using CallCoach.Desk;
using CallCoach.Tracking.Files.Import;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>leads import: a CSV file in, with what its columns mean, and every bad row kept for repair.</summary>
internal static class LeadsImportCommand
{
    private const int Megabyte = 1024 * 1024;

    public static Command New(Terminal terminal, CommonOptions common)
    {
        var file = new Argument<FileInfo>("file") { Description = "A CSV file with a row of heads. Delimiter and encoding are found out." };
        var map = new Option<string[]>("--map")
        {
            Description = $"What a column means, where the guess is wrong: --map \"Cell=Phone\". One of: {string.Join(", ", Enum.GetNames<LeadField>())}.",
            HelpName = "column=meaning",
            AllowMultipleArgumentsPerToken = false,
        };
        var dry = new Option<bool>("--dry-run") { Description = "Read and report everything, keep nothing." };
        var country = new Option<string?>("--country") { Description = "Country of numbers without a country code. [default: the setting Tracking:Desk:Country]" };
        var segment = new Option<string?>("--segment") { Description = "Segment of rows without one. [default: the setting Tracking:Desk:Segment]" };
        var source = new Option<string?>("--source") { Description = "Where the leads come from. [default: the file's name]" };
        var repair = new Option<FileInfo?>("--repair") { Description = "Where the rows go that have to be repaired. [default: FILE.repair.csv]", HelpName = "file" };
        var json = DeskVerb.Json();
        var command = new Command("import", "Bring leads in from a CSV file. The same number is the same lead.") { file, map, dry, country, segment, source, repair, json, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            var desk = services.GetRequiredService<IOptions<DeskOptions>>().Value;
            if (!path.Exists)
                throw new DeskException($"There is no file {path.FullName}.");
            if (path.Length > (long)desk.LargestImport * Megabyte)
                throw new DeskException($"The file has more than {desk.LargestImport} MB. Cut it in two, or raise {DeskOptions.Section}:LargestImport.");
            var options = new ImportOptions
            {
                DefaultCountry = (parsed.GetValue(country) ?? desk.Country).ToUpperInvariant(),
                DefaultSegment = parsed.GetValue(segment) ?? desk.Segment,
                Source = parsed.GetValue(source) ?? path.Name,
            };
            await using var stream = path.OpenRead();
            var preview = await LeadImport.PreviewAsync(stream, options, cancellationToken);
            var mapping = Mapped(preview, parsed.GetValue(map) ?? []);
            if (!parsed.GetValue(json))
                ShowMapping(terminal, preview, mapping);
            if (!mapping.Contains(LeadField.Phone))
                throw new DeskException(preview.Problem ?? "No column is mapped to Phone: say which one has the numbers, as in --map \"Cell=Phone\".");

            var target = parsed.GetValue(repair)?.FullName ?? path.FullName + ".repair.csv";
            var began = Stopwatch.GetTimestamp();
            var summary = await ImportAsync(services, stream, preview, mapping, options, target, parsed.GetValue(dry), cancellationToken);
            Say(terminal, summary, target, Stopwatch.GetElapsedTime(began), parsed.GetValue(dry), parsed.GetValue(json));
            return ExitCodes.Fine;
        });
        return command;
    }

    private static async Task<ImportSummary> ImportAsync(
        IServiceProvider services, Stream stream, ImportPreview preview, IReadOnlyList<LeadField> mapping, ImportOptions options, string target, bool isDry, CancellationToken cancellationToken)
    {
        var growing = target + ".part";
        try
        {
            ImportSummary summary;
            File.Delete(growing);
            OwnFile.Touch(growing); // it holds people's names and numbers
            await using (var writer = new StreamWriter(growing))
                summary = await services.GetRequiredService<LeadIntake>().ImportAsync(stream, preview, mapping, options, writer, isDry, progress: null, cancellationToken);
            if (summary.Listed > 0)
                File.Move(growing, target, overwrite: true);
            return summary;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DeskException($"The rows to repair can't be written to {target}: {failure.Message} Name another file with --repair.", failure);
        }
        finally
        {
            File.Delete(growing);
        }
    }

    private static LeadField[] Mapped(ImportPreview preview, string[] corrections)
    {
        var mapping = preview.Guess.ToArray();
        foreach (var correction in corrections)
        {
            var equals = correction.LastIndexOf('=');
            var column = equals < 1 ? -1 : preview.Heads.ToList().FindIndex(head => head.Equals(correction[..equals].Trim(), StringComparison.OrdinalIgnoreCase));
            if (column < 0)
                throw new DeskException($"--map \"{correction}\" names no column. The file has: {string.Join(", ", preview.Heads)}.");
            if (!Enum.TryParse<LeadField>(correction[(equals + 1)..].Trim(), ignoreCase: true, out var field) || !Enum.IsDefined(field))
                throw new DeskException($"--map \"{correction}\" has no known meaning. Known are: {string.Join(", ", Enum.GetNames<LeadField>())}.");
            mapping[column] = field;
        }

        return mapping;
    }

    private static void ShowMapping(Terminal terminal, ImportPreview preview, LeadField[] mapping)
    {
        for (var column = 0; column < mapping.Length; column++)
        {
            var sample = preview.Sample.Select(row => column < row.Count ? row[column] : "").FirstOrDefault(value => value.Length > 0) ?? "";
            terminal.Line($"  {preview.Heads[column],-24} {mapping[column],-12} {(sample.Length > 40 ? sample[..40] : sample)}");
        }
    }

    private static void Say(Terminal terminal, ImportSummary summary, string repair, TimeSpan took, bool isDry, bool asJson)
    {
        if (asJson)
        {
            DeskVerb.Print(terminal, new { summary.Rows, summary.New, summary.Merged, summary.Suppressed, summary.Bad, summary.Incomplete, repair = summary.Listed > 0 ? repair : null, seconds = Math.Round(took.TotalSeconds, 2), dryRun = isDry });
            return;
        }

        terminal.Line($"{summary.Rows} rows: {summary.New} new, {summary.Merged} of people who are there already, {summary.Suppressed} who asked for no more calls, {summary.Bad} bad.");
        if (summary.Listed > 0)
            terminal.Line($"{summary.Listed} rows to look at, each with what is wrong: {repair}. Repaired, it can be imported itself.");
        if (isDry)
            terminal.Line("A dry run: nothing was kept.");
    }
}
