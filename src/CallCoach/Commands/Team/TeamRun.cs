using CallCoach.Team;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Serves a team node until somebody ends it.</summary>
internal static class TeamRun
{
    public static async Task<int> RunAsync(IReadOnlyDictionary<string, string?> settings, Terminal terminal, CancellationToken cancellationToken)
    {
        using var signals = new Signals(cancellationToken);
        await using var node = TeamNode.Build(settings);
        var address = await node.StartServingAsync(signals.Any);
        var asked = node.Services.GetRequiredService<IOptions<TeamOptions>>().Value.AddressOr(new Uri(address).Port);
        terminal.Line($"The team node is ready: {asked} (it listens at {address}).");
        await Until.CancelledAsync(signals.Any);
        await node.StopAsync(CancellationToken.None);
        return ExitCodes.Fine;
    }
}
