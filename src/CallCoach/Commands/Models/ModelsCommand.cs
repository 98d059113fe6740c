using System.CommandLine;

namespace CallCoach;

/// <summary>models: the speech packs of this machine. Only "models pull" ever fetches anything.</summary>
internal static class ModelsCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var command = new Command("models", "Speech packs: list them, fetch or add one, check them, choose one.")
        {
            List(terminal, common),
            Pull(terminal, common),
            Add(terminal, common),
            Verify(terminal, common),
            Use(terminal, common),
        };
        foreach (var verb in command.Subcommands)
        {
            verb.Options.Add(common.Data);
            verb.Options.Add(common.Set);
        }

        return command;
    }

    private static Command List(Terminal terminal, CommonOptions common)
    {
        var list = new Command("list", "List the packs on this machine, and those that can be fetched by name.");
        list.SetAction(async (parsed, _) =>
        {
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            PackList.Print(services, terminal);
            return ExitCodes.Fine;
        });
        return list;
    }

    private static Command Pull(Terminal terminal, CommonOptions common)
    {
        var name = new Argument<string>("name") { Description = "The pack, as \"callcoach models list\" names it." };
        var from = new Option<Uri?>("--from") { Description = "Another address to fetch it from; https.", HelpName = "address", CustomParser = ParseAddress };
        var sum = new Option<string?>("--sha256") { Description = "What the file must be; needed for a pack that is not in the list.", HelpName = "sum" };
        var pull = new Command("pull", "Fetch a pack. One that was broken off is gone on with.") { name, from, sum };
        sum.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is not { Length: 64 } given || !given.All(char.IsAsciiHexDigit))
                result.AddError("A SHA-256 has 64 hexadecimal digits.");
        });
        pull.SetAction(async (parsed, cancellationToken) =>
        {
            using var signals = new Signals(cancellationToken);
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            return await PackPull.RunAsync(
                services, parsed.GetRequiredValue(name), parsed.GetValue(from), parsed.GetValue(sum), terminal, signals.Any);
        });
        return pull;
    }

    private static Command Add(Terminal terminal, CommonOptions common)
    {
        var path = new Argument<string>("path") { Description = "A ggml file of Whisper, or a folder of them." };
        var name = new Option<string?>("--name") { Description = "What settings are to call it. [default: as the file is named]", HelpName = "name" };
        var add = new Command("add", "Add a pack from a file on this machine.") { path, name };
        add.SetAction(async (parsed, _) =>
        {
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            return PackAdding.Run(services, parsed.GetRequiredValue(path), parsed.GetValue(name), terminal);
        });
        return add;
    }

    private static Command Verify(Terminal terminal, CommonOptions common)
    {
        var verify = new Command("verify", "Read every model file through and compare it with what was promised.");
        verify.SetAction(async (parsed, _) =>
        {
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            return ModelVerification.Run(services, terminal);
        });
        return verify;
    }

    private static Command Use(Terminal terminal, CommonOptions common)
    {
        var name = new Argument<string>("name") { Description = "A pack on this machine, or \"auto\": the largest that is quick enough." };
        var use = new Command("use", "Choose the pack that hears, from now on.") { name };
        use.SetAction(async (parsed, _) =>
        {
            var settings = common.SettingsOf(parsed);
            await using var services = RoadServices.Build(settings);
            return PackUse.Run(services, settings, parsed.GetRequiredValue(name), terminal);
        });
        return use;
    }

    private static Uri? ParseAddress(System.CommandLine.Parsing.ArgumentResult argument)
    {
        if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var address))
            return address;
        argument.AddError("--from takes an address that begins with https://.");
        return null;
    }
}
