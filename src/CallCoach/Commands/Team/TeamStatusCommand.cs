using System.CommandLine;
using CallCoach.Contracts;
using CallCoach.Team;
using CallCoach.Uplink;

namespace CallCoach;

/// <summary>team status: which team this machine talks to, and what it tells.</summary>
internal static class TeamStatusCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var command = new Command("status", "Show which team this machine has joined, and what it shares.") { common.Data, common.Set };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (Membership.Read(SettingSources.DataFolder(common.SettingsOf(parsed))) is not { } file)
            {
                terminal.Line("This machine has joined no team: nothing leaves it.");
                return ExitCodes.Fine;
            }

            using var team = new TeamCall(file.Address, file.Token);
            Say(await team.StandingAsync(cancellationToken), file.Address, terminal);
            return ExitCodes.Fine;
        });
        return command;
    }

    public static void Say(DeviceStanding standing, string address, Terminal terminal)
    {
        terminal.Line($"Joined {standing.Team} at {address}, as {standing.Rep}.");
        terminal.Line("Always shared:");
        foreach (var line in PolicyWords.Always)
            terminal.Line($"  {line}");
        terminal.Line("By decision of the team:");
        foreach (var choice in PolicyWords.Choices(standing.Policy))
            terminal.Line($"  {(choice.IsOn ? "shared    " : "not shared")}  {choice.Title}: {choice.Text}");
    }
}
