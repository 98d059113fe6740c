using System.CommandLine;
using CallCoach.Store;

namespace CallCoach;

/// <summary>export: calls as text, captions, JSON, a table, or a bundle for another CallCoach.</summary>
internal static class ExportCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var call = new Argument<string[]>("call") { Description = "Ids of calls; \"latest\" is the newest one. Without any, all calls (csv and bundle).", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { Description = "What to write.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong([.. CallFormats.All.Select(known => known.Name), "bundle"]);
        var to = new Option<FileInfo?>("--to") { Description = "The file to write. [default: standard output]", HelpName = "file" };
        var command = new Command("export", "Write calls out: text, Markdown, WebVTT or SRT captions, JSON, a CSV table, or a bundle for another CallCoach.")
        {
            call, format, to, common.Data, common.Set,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var signals = new Signals(cancellationToken);
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            var archive = services.GetRequiredService<CallArchive>();
            var chosen = parsed.GetValue(format)!;
            var calls = await HeadersAsync(archive, parsed.GetValue(call) ?? [], signals.Any);
            if (chosen is "bundle")
            {
                var target = parsed.GetValue(to)?.FullName ?? throw new StoreException("A bundle is a zip file: name it with --to.");
                await services.GetRequiredService<CallExport>().BundleAsync([.. calls.Select(found => found.Call)], target, signals.Any);
                return ExitCodes.Fine;
            }

            if (chosen is not "csv" && parsed.GetValue(call) is null or [])
                throw new StoreException("Name the call: its id, or \"latest\".");
            if (parsed.GetValue(to) is not { } file)
            {
                await WriteAsync(terminal.Output, archive, calls, chosen, signals.Any);
                return ExitCodes.Fine;
            }

            await using var output = new StreamWriter(file.FullName);
            await WriteAsync(output, archive, calls, chosen, signals.Any);
            return ExitCodes.Fine;
        });
        return command;
    }

    private static async Task WriteAsync(
        TextWriter output, CallArchive archive, IReadOnlyList<CallHeader> calls, string format, CancellationToken cancellationToken)
    {
        if (format is "csv")
        {
            await output.WriteAsync(CallTable.Head + "\r\n");
            foreach (var call in calls)
                await output.WriteAsync(CallTable.Line(call) + "\r\n");
            return;
        }

        foreach (var call in calls)
            await output.WriteAsync(CallFormats.Find(format)!.Write((await archive.OpenAsync(call.Call, cancellationToken))!));
    }

    private static async Task<IReadOnlyList<CallHeader>> HeadersAsync(CallArchive archive, string[] named, CancellationToken cancellationToken)
    {
        var headers = new List<CallHeader>();
        if (named.Length == 0)
        {
            for (CallPage? page = null; page is null || page.Next is not null;)
                headers.AddRange((page = await archive.ListAsync(CallFilter.All, page?.Next, CallArchive.LargestPage, cancellationToken)).Calls);
            return headers;
        }

        foreach (var name in named)
        {
            var found = name is "latest"
                ? (await archive.ListAsync(CallFilter.All, null, 1, cancellationToken)).Calls is [var newest, ..] ? newest : null
                : (await archive.OpenAsync(name, cancellationToken))?.Call;
            headers.Add(found ?? throw new StoreException($"There is no call {name}. \"callcoach export --format csv\" lists them all."));
        }

        return headers;
    }
}
