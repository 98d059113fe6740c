using System.CommandLine;
using CallCoach.Team;
using CallCoach.Uplink;

namespace CallCoach;

/// <summary>team leave: gives this machine's token back.</summary>
internal static class TeamLeaveCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var command = new Command("leave", "Leave the team: its node no longer takes anything from this machine. What it was told stays there.") { common.Data, common.Set };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = SettingSources.DataFolder(common.SettingsOf(parsed));
            if (Membership.Read(folder) is not { } file)
            {
                terminal.Line("This machine has joined no team.");
                return ExitCodes.Fine;
            }

            Membership.Delete(folder);
            try
            {
                using var team = new TeamCall(file.Address, file.Token);
                await team.LeaveAsync(cancellationToken);
                terminal.Line($"Left {file.Address}.");
            }
            catch (TeamException away)
            {
                // It is over for this machine in any case.
                terminal.ErrorLine($"Left, but {file.Address} could not be told: {away.Message} Revoke the machine on the page Devices.");
            }

            return ExitCodes.Fine;
        });
        return command;
    }
}
