namespace CallCoach.Contracts;

/// <summary>Paths of the team node that a rep's node asks, besides the hub.</summary>
public static class TeamPaths
{
    /// <summary>Takes a <see cref="JoinRequest"/>, gives <see cref="Joined"/>.</summary>
    public const string Join = "/join";

    /// <summary>Revokes the device that asks.</summary>
    public const string Leave = "/leave";

    /// <summary>Gives the list of <see cref="OpenDrill"/> of the rep whose device asks.</summary>
    public const string Drills = "/drills";

    /// <summary>Gives <see cref="DeviceStanding"/> to the device that asks.</summary>
    public const string Device = "/device";
}
