using System.CommandLine;
using System.Globalization;

namespace CallCoach;

/// <summary>Options that several verbs share.</summary>
internal sealed class CommonOptions
{
    public Option<int?> Port { get; } = new("--port")
    {
        Description = "Port on 127.0.0.1 for the pages and the hub; 0 takes any that is free. [default: 5177]",
        HelpName = "number",
        CustomParser = argument =>
        {
            if (int.TryParse(argument.Tokens[0].Value, CultureInfo.InvariantCulture, out var port) && port is >= 0 and <= 65535)
                return port;
            argument.AddError("A port is a number from 0 to 65535.");
            return null;
        },
    };

    public Option<bool> NoOpen { get; } = new("--no-open")
    {
        Description = "Don't open the overlay in a window; its address is printed.",
    };

    public Option<string?> Data { get; } = new("--data")
    {
        Description = "Folder for the journals of calls, instead of the user's own application data.",
        HelpName = "folder",
    };

    public Option<string[]> Set { get; } = new("--set")
    {
        Description = "Any setting of appsettings.json: --set Coaching:Intensity=Quiet. May be given several times.",
        HelpName = "name=value",
        AllowMultipleArgumentsPerToken = false,
    };

    public CommonOptions()
    {
        Set.Validators.Add(result =>
        {
            foreach (var setting in result.GetValueOrDefault<string[]>() ?? [])
            {
                if (setting.IndexOf('=', StringComparison.Ordinal) < 1)
                    result.AddError($"\"{setting}\" sets nothing. Write --set Name=value, as in --set Coaching:Intensity=Quiet.");
            }
        });
    }

    /// <summary>Settings as the command line has them.</summary>
    public Dictionary<string, string?> SettingsOf(ParseResult parsed)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in parsed.GetValue(Set) ?? [])
        {
            var equals = setting.IndexOf('=', StringComparison.Ordinal);
            settings[setting[..equals]] = setting[(equals + 1)..];
        }

        if (parsed.GetValue(Port) is { } port)
            settings["Http:Port"] = port.ToString(CultureInfo.InvariantCulture);
        if (parsed.GetValue(Data) is { } folder)
            settings["Data:Folder"] = folder;
        return settings;
    }
}
