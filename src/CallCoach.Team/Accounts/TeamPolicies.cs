namespace CallCoach.Team;

/// <summary>Names of the policies that end points and hubs ask for. Without one, an end point lets in any person who is signed in.</summary>
internal static class TeamPolicies
{
    /// <summary>A rep or a lead: who takes part in coaching.</summary>
    public const string Member = "member";

    public const string Lead = "lead";

    public const string Admin = "admin";

    /// <summary>A rep's node with its token.</summary>
    public const string Device = "device";
}
