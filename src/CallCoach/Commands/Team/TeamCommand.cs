using System.CommandLine;

namespace CallCoach;

/// <summary>team: joins this machine to a team; on the team node, makes its first administrator.</summary>
internal static class TeamCommand
{
    public static Command New(Terminal terminal, CommonOptions common) => new("team", "Join this machine to a team, leave it, or see what is shared. On a team node: make its administrator.")
    {
        TeamJoinCommand.New(terminal, common),
        TeamLeaveCommand.New(terminal, common),
        TeamStatusCommand.New(terminal, common),
        TeamAdminCommand.New(terminal, common),
    };
}
