namespace CallCoach.Team;

/// <summary>Names of the groups that hub connections are in; with the backplane they reach over all team nodes.</summary>
internal static class TeamGroups
{
    /// <summary>The connection of a rep's node.</summary>
    public static string Device(Guid device) => $"device:{device:N}";

    /// <summary>All nodes of a rep.</summary>
    public static string Person(Guid person) => $"person:{person:N}";

    /// <summary>All nodes of a team.</summary>
    public static string Nodes(Guid team) => $"nodes:{team:N}";

    /// <summary>The leads who have the team's board open.</summary>
    public static string Board(Guid team) => $"board:{team:N}";

    /// <summary>The leads who read a call along.</summary>
    public static string Call(Guid call) => $"call:{call:N}";
}
