using System.CommandLine;

namespace CallCoach;

/// <summary>team: the first administrator of a team node.</summary>
internal static class TeamCommand
{
    public static Command New(Terminal terminal, CommonOptions common) => new("team", "Set up a team node.")
    {
        TeamAdminCommand.New(terminal, common),
    };
}
