using System.CommandLine;
using CallCoach.Team;
using CallCoach.Uplink;

namespace CallCoach;

/// <summary>team join: exchanges a code for this machine's token.</summary>
internal static class TeamJoinCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var address = new Argument<string>("address") { Description = "Address of the team node, such as https://coach.example.com." };
        var code = new Argument<string>("code") { Description = "The code from the page Devices of the team node." };
        var name = new Option<string?>("--name") { Description = "What this machine is called in the list of devices. [default: its own name]", HelpName = "name" };
        var command = new Command("join", "Join this machine to a team, with a code from the team node's page Devices.") { address, code, name, common.Data, common.Set };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = SettingSources.DataFolder(common.SettingsOf(parsed));
            if (Membership.Read(folder) is { } old)
                throw new TeamException($"This machine has joined {old.Address} already. Leave it first: callcoach team leave.");
            using var team = new TeamCall(parsed.GetRequiredValue(address));
            var token = await team.JoinAsync(parsed.GetRequiredValue(code), parsed.GetValue(name) ?? Environment.MachineName, cancellationToken);
            new Membership(team.Address, token).Write(folder);
            using var joined = new TeamCall(team.Address, token);
            TeamStatusCommand.Say(await joined.StandingAsync(cancellationToken), team.Address, terminal);
            terminal.Line("A program that runs now takes it up at its next start.");
            return ExitCodes.Fine;
        });
        return command;
    }
}
