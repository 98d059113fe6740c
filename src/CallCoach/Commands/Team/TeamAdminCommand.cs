using System.CommandLine;
using CallCoach.Team;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>team admin: makes a team and its administrator, and prints the link to set a password.</summary>
internal static class TeamAdminCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var email = new Argument<string>("email") { Description = "The administrator's e-mail address." };
        var name = new Option<string>("--name") { Description = "The administrator's name, as others see it.", Required = true, HelpName = "name" };
        var team = new Option<string>("--team") { Description = "Name of the team; it is made if it is new.", Required = true, HelpName = "team" };
        var command = new Command("admin", "On the team node: make the first administrator, or give one a new link to set a password.")
        {
            email, name, team, common.Port, common.Data, common.Set,
        };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(common.SettingsOf(parsed), parsed.GetRequiredValue(email), parsed.GetRequiredValue(name), parsed.GetRequiredValue(team), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        IReadOnlyDictionary<string, string?> settings, string email, string name, string team, Terminal terminal, CancellationToken cancellationToken)
    {
        var configuration = new ConfigurationManager();
        SettingSources.Fill(configuration, settings);
        SettingNames.Check(configuration);
        var services = new ServiceCollection();
        services.AddLogging(logging => ProgramLogs.Add(logging, configuration)).AddTeam(configuration);
        await using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptions<TeamOptions>>().Value;
        if (!options.IsTeamNode)
            throw new TeamException("This is no team node: set Team:Database, as the team node itself has it (docs/team.md).");

        await provider.GetRequiredService<TeamDatabase>().PrepareAsync(cancellationToken);
        await using var scope = provider.CreateAsyncScope();
        var link = await scope.ServiceProvider.GetRequiredService<FirstAdmin>().MakeAsync(email.Trim(), name.Trim(), team.Trim(), cancellationToken);
        terminal.Line($"{name} sets the password with this link, once and within two days:");
        terminal.Line(options.AddressOr(configuration.GetValue($"{HttpOptions.Section}:{nameof(HttpOptions.Port)}", new HttpOptions().Port)) + link);
        return ExitCodes.Fine;
    }
}
