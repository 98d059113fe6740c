namespace CallCoach.Team;

/// <summary>What makes a program a team node, or joins a rep's node to one.</summary>
public sealed class TeamOptions
{
    public const string Section = "Team";

    /// <summary>Connection string of the team's PostgreSQL database; with it the program is a team node. Default: none. Put it into the environment, not into a file that others read.</summary>
    public string Database { get; set; } = "";

    /// <summary>Address of Redis where several team nodes stand behind one address, such as localhost:6379. Default: none, for a single team node.</summary>
    public string Redis { get; set; } = "";

    /// <summary>The address under which people reach the team node, such as https://coach.example.com. Default: none, which means this machine only.</summary>
    public string Address { get; set; } = "";

    /// <summary>On which address of this machine the team node listens. Default 127.0.0.1: a proxy with TLS stands before it.</summary>
    public string Listen { get; set; } = "127.0.0.1";

    /// <summary>Addresses of the proxies whose word on the caller's address is taken. Default: this machine.</summary>
    public string Proxies { get; set; } = "127.0.0.1";

    /// <summary>Whether this program is a team node.</summary>
    public bool IsTeamNode => Database.Length > 0;
}
