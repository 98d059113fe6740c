using System.Net;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CallCoach.Team;

/// <summary>Tells what is wrong with the settings of a team node before it starts.</summary>
internal sealed class TeamOptionsValidator : IValidateOptions<TeamOptions>
{
    private const int FewestConnections = 64;
    private const int MostConnections = 100_000;

    public ValidateOptionsResult Validate(string? name, TeamOptions options)
    {
        var wrong = Wrong(options).ToList();
        return wrong.Count > 0 ? ValidateOptionsResult.Fail(wrong) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Wrong(TeamOptions options)
    {
        if (!Can(() => new NpgsqlConnectionStringBuilder(options.Database)))
            yield return "Team:Database is no connection string. It looks like Host=localhost;Database=callcoach;Username=callcoach;Password=secret.";
        if (options.Address.Length > 0 && !(Uri.TryCreate(options.Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.AbsolutePath == "/"))
            yield return $"Team:Address is \"{options.Address}\". It is the address of the team node without a path, such as https://coach.example.com.";
        if (!IPAddress.TryParse(options.Listen, out _))
            yield return $"Team:Listen is \"{options.Listen}\". It is an address of this machine, such as 127.0.0.1 or 0.0.0.0 for all.";
        if (!Can(() => options.ProxyNetworks().ToList()))
            yield return $"Team:Proxies is \"{options.Proxies}\". It lists addresses or networks, such as 127.0.0.1, 10.0.0.0/24.";
        if (options.OpenId.Authority.Length > 0 && (options.OpenId.ClientId.Length == 0 || !Uri.TryCreate(options.OpenId.Authority, UriKind.Absolute, out _)))
            yield return "Team:OpenId needs an address as Authority, such as https://login.example.com, and a ClientId.";
        if (options.Telemetry.Endpoint.Length > 0 && !Uri.TryCreate(options.Telemetry.Endpoint, UriKind.Absolute, out _))
            yield return $"Team:Telemetry:Endpoint is \"{options.Telemetry.Endpoint}\". It is an address, such as http://localhost:4317.";
        if (options.Connections is < FewestConnections or > MostConnections)
            yield return $"Team:Connections is {options.Connections}. It lies between {FewestConnections} and {MostConnections}.";
    }

    private static bool Can(Func<object> read)
    {
        try
        {
            return read() is not null;
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException or KeyNotFoundException)
        {
            return false;
        }
    }
}
