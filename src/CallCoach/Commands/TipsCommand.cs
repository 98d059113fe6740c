using System.CommandLine;

namespace CallCoach;

/// <summary>tips: the tips of a call as plain lines of text, from the hub of a running CallCoach.</summary>
internal static class TipsCommand
{
    public static Command New(Terminal terminal)
    {
        var url = new Option<Uri>("--url")
        {
            Description = "Where CallCoach runs. [default: http://127.0.0.1:5177]",
            DefaultValueFactory = _ => new Uri("http://127.0.0.1:5177"),
            CustomParser = argument =>
            {
                if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https")
                    return parsed;
                argument.AddError("An address looks like http://127.0.0.1:5177.");
                return null;
            },
        };
        var captions = new Option<bool>("--captions") { Description = "What both sides say, too." };
        var exit = new Option<bool>("--exit") { Description = "End when the call is over." };
        var command = new Command("tips", "Show the tips of a running CallCoach as lines of text, one a tip: good for a screen reader or a braille line.")
        {
            url, captions, exit,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var signals = new Signals(cancellationToken);
            var lines = new TipLines(terminal, parsed.GetValue(captions));
            await using var client = new TipsClient(parsed.GetRequiredValue(url), lines, terminal);
            await client.RunAsync(parsed.GetValue(exit), signals.Any);
            return ExitCodes.Fine;
        });
        return command;
    }
}
