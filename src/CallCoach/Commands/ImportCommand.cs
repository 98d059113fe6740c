using System.CommandLine;
using CallCoach.Coaching;
using CallCoach.Store;

namespace CallCoach;

/// <summary>import: recordings into the archive, or a folder that is watched for them.</summary>
internal static class ImportCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var files = new Argument<FileInfo[]>("file")
        {
            Description = "Recordings: two channels (left the rep, right the prospect), or x.rep.wav and x.prospect.wav. Other forms than WAV need ffmpeg. A bundle of another CallCoach (zip) is taken in as it is.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var watch = new Option<DirectoryInfo?>("--watch") { Description = "Import what comes into this folder, until Ctrl+C.", HelpName = "folder" };
        var together = new Option<int?>("--together")
        {
            Description = "How many to hear at once. [default: one a core]",
            HelpName = "number",
        };
        var name = new Option<string?>("--first-name") { Description = "First name of who was called." };
        var company = new Option<string?>("--company") { Description = "Their company." };
        var segment = new Option<string?>("--segment") { Description = "Their segment, as in \"landscaping\"." };
        var command = new Command("import", "Bring recordings of calls into the archive. What was imported before is left out, so that a broken-off import can be run again.")
        {
            files, watch, together, name, company, segment, common.Data, common.Set,
        };
        files.Validators.Add(result =>
        {
            foreach (var file in (result.GetValueOrDefault<FileInfo[]>() ?? []).Where(file => !file.Exists))
                result.AddError($"There is no file {file.FullName}.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(files) is null or [] && result.GetValue(watch) is null)
                result.AddError("Name recordings to import, or a folder to watch.");
            if (result.GetValue(together) is < 1 or > 64)
                result.AddError("--together takes 1 to 64.");
            if (result.GetValue(watch) is { Exists: false } missing)
                result.AddError($"There is no folder {missing.FullName}.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var signals = new Signals(cancellationToken);
            LeadFacts? lead = new(parsed.GetValue(name), parsed.GetValue(company), parsed.GetValue(segment));
            if (lead is { FirstName: null, Company: null, Segment: null })
                lead = null;
            var run = new ImportRun(common.SettingsOf(parsed), lead, parsed.GetValue(together) ?? Environment.ProcessorCount, terminal);
            var paths = (parsed.GetValue(files) ?? []).Select(file => file.FullName).ToLookup(IsBundle);
            foreach (var bundle in paths[true])
                await run.TakeBundleAsync(bundle, signals.Any);
            var recordings = RecordedCall.Of(paths[false]);
            var isWell = recordings.Count == 0 || await run.ImportAsync(recordings, signals.Any);
            if (parsed.GetValue(watch) is { } folder)
                await new WatchedFolder(folder.FullName, run, TimeProvider.System).WatchAsync(signals.Any);
            return isWell ? ExitCodes.Fine : ExitCodes.Failed;
        });
        return command;
    }

    private static bool IsBundle(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);
}
