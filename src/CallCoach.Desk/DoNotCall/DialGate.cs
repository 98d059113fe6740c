using Microsoft.Extensions.Options;

namespace CallCoach.Desk;

/// <summary>Builds the gate from what is in force at this moment.</summary>
internal sealed class DialGate(CallingRules rules, IOptions<TeamCallingOptions> team)
{
    public async Task<CallGate> ReadAsync(DeskContext desk, CancellationToken cancellationToken) => new(
        rules,
        await desk.SuppressionsAsync(cancellationToken),
        await desk.NationalListsAsync(cancellationToken),
        team.Value);
}
