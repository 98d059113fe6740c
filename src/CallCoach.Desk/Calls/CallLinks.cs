using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CallCoach.Desk;

/// <summary>Whom a call is with. A "remove me" that waited for a name takes effect as soon as there is one.</summary>
public sealed class CallLinks
{
    private readonly DeskDatabase _database;
    private readonly DeskClock _clock;
    private readonly DeskOptions _options;

    internal CallLinks(DeskDatabase database, DeskClock clock, DeskOptions options) => (_database, _clock, _options) = (database, clock, options);

    /// <summary>Says whom a call is with; said again by hand it replaces what was guessed.</summary>
    public Task LinkAsync(string call, LeadId lead, PhoneNumber? number, LinkedBy by, bool wasAsked, CancellationToken cancellationToken) => _database.WriteAsync(
        async desk =>
        {
            await LinkAsync(desk, call, lead, number, by, wasAsked, _clock.Now, cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>The lead of a call, as far as it is known.</summary>
    public async Task<LeadId?> FindAsync(string call, CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        return await desk.CallLinks.Where(link => link.CallId == call).Select(link => (Guid?)link.LeadId).SingleOrDefaultAsync(cancellationToken) is { } lead ? new LeadId(lead) : null;
    }

    /// <summary>The calls that were with a lead, by hand or as heard.</summary>
    public async Task<IReadOnlyList<string>> CallsOfAsync(LeadId lead, CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        var linked = await desk.CallLinks.Where(link => link.LeadId == lead.Value).Select(link => link.CallId).ToListAsync(cancellationToken);
        var made = await desk.Attempts.Where(attempt => attempt.LeadId == lead.Value && attempt.CallId != null).Select(attempt => attempt.CallId!).ToListAsync(cancellationToken);
        return [.. linked.Union(made, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The lead that the rep took a moment before the call began, if there is just one.</summary>
    public async Task<LeadId?> TakenAtAsync(Instant began, CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        var since = began - Duration.FromMinutes(_options.TakenMinutes);
        var taken = await desk.Leads.Where(lead => lead.TakenAt >= since && lead.TakenAt <= began).OrderBy(lead => lead.TakenAt).Select(lead => lead.Id).Take(2).ToListAsync(cancellationToken);
        return taken.Count == 1 ? new LeadId(taken[0]) : null;
    }

    internal static async Task LinkAsync(
        DeskContext desk, string call, LeadId lead, PhoneNumber? number, LinkedBy by, bool wasAsked, Instant now, CancellationToken cancellationToken)
    {
        var row = await desk.CallLinks.SingleOrDefaultAsync(link => link.CallId == call, cancellationToken);
        if (row is null)
            desk.CallLinks.Add(row = new CallLinkRow { CallId = call });
        (row.LeadId, row.Number, row.By, row.WasAsked, row.At) = (lead.Value, number?.Value, by, wasAsked, now);
        var waiting = await desk.Suppressions
            .Where(other => other.CallId == call && other.LeadId == null && other.Number == null && other.NumberHash == null && other.Company == null && other.LiftedAt == null)
            .ToListAsync(cancellationToken);
        foreach (var removal in waiting)
        {
            await DoNotCallList.RemoveAsync(desk, lead, removal.Words, removal.At, removal.Source, wholeCompany: false, call, cancellationToken);
            desk.Suppressions.Remove(removal);
        }
    }
}
