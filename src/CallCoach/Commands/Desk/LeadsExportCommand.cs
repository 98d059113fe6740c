using System.CommandLine;
using CallCoach.Calls;
using CallCoach.Desk;
using CallCoach.Tracking.Files.Export;

namespace CallCoach;

/// <summary>leads export: tables for other programs, or all that is kept of one person.</summary>
internal static class LeadsExportCommand
{
    private static readonly string[] Tables = ["leads", "attempts", "outcomes", "followups", "dnc"];

    public static Command New(Terminal terminal, CommonOptions common)
    {
        var file = new Argument<FileInfo>("file") { Description = "Where it goes: a CSV file, or JSON with --person. There must be no such file yet." };
        var table = new Option<string>("--table") { Description = $"What to write: {string.Join(", ", Tables)}.", DefaultValueFactory = _ => Tables[0] };
        table.AcceptOnlyFromAmong(Tables);
        var person = new Option<string?>("--person") { Description = "All that is kept of one person, in one file: for a person who asks for it.", HelpName = "lead" };
        var words = new Option<bool>("--with-words") { Description = "What was said may leave too." };
        var command = new Command("export", "Write leads, attempts, outcomes, follow-ups or the do-not-call list as CSV, or one person as JSON.") { file, table, person, words, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file).FullName;
            if (File.Exists(path))
                throw new DeskException($"{path} is there already; name another file, or move it away.");
            OwnFile.Touch(path);
            await using var stream = new FileStream(path, FileMode.Truncate);
            if (parsed.GetValue(person) is { } who)
                await PersonFiles.WriteAsync(services, stream, await DeskVerb.LeadAsync(services, who, cancellationToken), parsed.GetValue(words), cancellationToken);
            else
                await TableAsync(services, stream, parsed.GetRequiredValue(table), parsed.GetValue(words), cancellationToken);
            terminal.Line($"Written to {path}. It holds people's names and numbers: keep it where only you can read it.");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static async Task TableAsync(IServiceProvider services, Stream stream, string table, bool withWords, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(stream);
        if (table == "dnc")
        {
            await TrackingExport.SuppressionsAsync(writer, (await services.GetRequiredService<DoNotCallList>().ListAsync(cancellationToken)).Select(entry => entry.Suppression));
            return;
        }

        var histories = await services.GetRequiredService<LeadBook>().AllAsync(cancellationToken).ToListAsync(cancellationToken);
        await (table switch
        {
            "attempts" => TrackingExport.AttemptsAsync(writer, histories),
            "outcomes" => TrackingExport.OutcomesAsync(writer, histories, withWords),
            "followups" => TrackingExport.FollowUpsAsync(writer, histories.SelectMany(history => history.FollowUps), withWords),
            _ => TrackingExport.LeadsAsync(writer, histories.Select(history => history.Lead)),
        });
    }
}
