using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>Leads who read calls along: only where the policy shares captions, always written down, and always with the rep's knowledge.</summary>
internal sealed class ReadingAlong(TeamDatabase database, NodeLine nodes, TimeProvider time)
{
    /// <summary>A reader whose node has not renewed it for so long is gone.</summary>
    private static readonly TimeSpan GoneAfter = TimeSpan.FromSeconds(30);

    /// <exception cref="HubException">It is not to be read.</exception>
    public async Task OpenAsync(Viewer lead, Guid call, string connection, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(new Sight(lead.Team), cancellationToken);
        var policy = await context.Teams.Where(team => team.Id == lead.Team).Select(team => team.Policy).SingleAsync(cancellationToken);
        if (policy is not { LiveCalls: true, Captions: true })
            throw new HubException("Your team does not share what is said while a call lasts. The policy of the team says so.");
        var row = await context.Calls.AsNoTracking().SingleOrDefaultAsync(live => live.Id == call && live.Seconds == null, cancellationToken)
            ?? throw new HubException("This call is over.");
        if (row.State?.Consent is Consents.NotShared or Consents.Refused)
            throw new HubException("Nothing of this call is shared.");
        if (await context.Readers.AnyAsync(reader => reader.CallId == call && reader.Connection == connection, cancellationToken))
            return;
        context.Readers.Add(new ReaderRow { CallId = call, Connection = connection, TeamId = lead.Team, PersonId = row.PersonId, Name = lead.Name, SeenAt = time.GetUtcNow() });
        context.Audit.Add(new AuditRow { TeamId = lead.Team, At = time.GetUtcNow(), PersonId = lead.Person, What = AuditWords.ReadAlong, Of = call.ToString() });
        await context.SaveChangesAsync(cancellationToken);
        await TellAsync(context, [call], cancellationToken);
    }

    public async Task<IReadOnlyList<BoardCaption>> SoFarAsync(Viewer lead, Guid call, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(new Sight(lead.Team), cancellationToken);
        var lines = await context.Captions.AsNoTracking().Where(line => line.CallId == call).OrderBy(line => line.Number).ToListAsync(cancellationToken);
        return [.. lines.Select(line => new BoardCaption(call, line.Number, line.At, line.Speaker, line.Text))];
    }

    /// <param name="call">One call, or all that this connection reads.</param>
    public async Task CloseAsync(string connection, Guid? call, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(Sight.OfNode, cancellationToken);
        var readers = await context.Readers.Where(reader => reader.Connection == connection && (call == null || reader.CallId == call)).ToListAsync(cancellationToken);
        await RemoveAsync(context, readers, cancellationToken);
    }

    /// <summary>Renews the readers that are connected to this node, and removes those whose node no longer does.</summary>
    public async Task RenewAsync(IReadOnlyCollection<string> connections, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(Sight.OfNode, cancellationToken);
        var now = time.GetUtcNow();
        await context.Readers.Where(reader => connections.Contains(reader.Connection)).ExecuteUpdateAsync(set => set.SetProperty(reader => reader.SeenAt, now), cancellationToken);
        await RemoveAsync(context, await context.Readers.Where(reader => reader.SeenAt < now - GoneAfter).ToListAsync(cancellationToken), cancellationToken);
    }

    private async Task RemoveAsync(TeamContext context, List<ReaderRow> readers, CancellationToken cancellationToken)
    {
        foreach (var reader in readers)
            await context.Readers.Where(row => row.CallId == reader.CallId && row.Connection == reader.Connection).ExecuteDeleteAsync(cancellationToken);
        await TellAsync(context, [.. readers.Select(reader => reader.CallId).Distinct()], cancellationToken);
    }

    private async Task TellAsync(TeamContext context, IReadOnlyList<Guid> calls, CancellationToken cancellationToken)
    {
        foreach (var id in calls)
        {
            if (await context.Calls.AsNoTracking().SingleOrDefaultAsync(call => call.Id == id && call.Seconds == null, cancellationToken) is not { } call)
                continue;
            var names = await context.Readers.AsNoTracking().Where(reader => reader.CallId == id).Select(reader => reader.Name).Distinct().ToListAsync(cancellationToken);
            await nodes.ReadersAsync(call.DeviceId, new CallReaders(call.NodeCall, [.. names.Order(StringComparer.CurrentCulture)]));
        }
    }
}
