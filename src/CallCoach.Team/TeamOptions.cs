using System.Net;

namespace CallCoach.Team;

/// <summary>What makes a program a team node.</summary>
public sealed class TeamOptions
{
    public const string Section = "Team";

    /// <summary>Connection string of the team's PostgreSQL database; with it the program is a team node. Default: none. Put it into the environment, not into a file that others read.</summary>
    public string Database { get; set; } = "";

    /// <summary>Address of Redis where several team nodes stand behind one address, such as localhost:6379. Default: none, for a single team node.</summary>
    public string Redis { get; set; } = "";

    /// <summary>The address under which people reach the team node, such as https://coach.example.com. Default: none, which means this machine only.</summary>
    public string Address { get; set; } = "";

    /// <summary>On which address of this machine the team node listens; the port is Http:Port. Default 127.0.0.1: a proxy with TLS stands before it.</summary>
    public string Listen { get; set; } = "127.0.0.1";

    /// <summary>Most connections at once, 64 to 100000. Default 10000: each rep's node and each open board keeps one.</summary>
    public int Connections { get; set; } = 10_000;

    /// <summary>Addresses or networks (10.0.0.0/24) of the proxies whose word on the caller's address is taken, with commas between. Default: this machine.</summary>
    public string Proxies { get; set; } = "127.0.0.1";

    /// <summary>Signing in by another place's account.</summary>
    public OpenIdSettings OpenId { get; set; } = new();

    /// <summary>Figures of the program for those who run it.</summary>
    public TelemetrySettings Telemetry { get; set; } = new();

    /// <summary>Whether this program is a team node.</summary>
    public bool IsTeamNode => Database.Length > 0;

    /// <summary>Whether people reach it over TLS.</summary>
    public bool IsSecure => Address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where people reach it, without a slash at its end.</summary>
    /// <param name="port">Port where the address is not set.</param>
    public string AddressOr(int port) => Address.Length > 0 ? Address.TrimEnd('/') : $"http://localhost:{port.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    internal IEnumerable<IPNetwork> ProxyNetworks() => Proxies
        .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(proxy => proxy.Contains('/', StringComparison.Ordinal) ? IPNetwork.Parse(proxy) : new IPNetwork(IPAddress.Parse(proxy), proxy.Contains(':', StringComparison.Ordinal) ? 128 : 32));
}
