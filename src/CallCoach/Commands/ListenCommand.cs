using System.CommandLine;

namespace CallCoach;

/// <summary>listen: a recording in, its transcript and tips out, as fast as the machine can.</summary>
internal static class ListenCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var files = new Argument<FileInfo[]>("file")
        {
            Description = "A WAV file with two channels (left the rep, right the prospect), or two files: the rep's side, then the prospect's.",
            Arity = new ArgumentArity(1, 2),
        };
        var json = new Option<bool>("--json") { Description = "Print the messages of the hub, one JSON object a line." };
        var lead = new Option<string?>("--lead") { Description = "Who was called: id, number, name or company of a lead. Their names are listened for.", HelpName = "who" };
        var command = new Command("listen", "Read a recording: print what was said, the tips, and how the call went.") { files, json, lead, common.Data, common.Set };
        RecordingArguments.Check(files);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var signals = new Signals(cancellationToken);
            var paths = parsed.GetRequiredValue(files).Select(file => file.FullName).ToList();
            await using var listening = new RecordingReading(common.SettingsOf(parsed), terminal);
            return await listening.ReadAsync(paths, parsed.GetValue(json), parsed.GetValue(lead), signals.Any);
        });
        return command;
    }
}
