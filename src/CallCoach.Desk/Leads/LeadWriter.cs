using Microsoft.EntityFrameworkCore;

namespace CallCoach.Desk;

/// <summary>
/// Writes leads. Who has a number already is the same lead: what is known stays, what is missing is filled. It looks again inside
/// the transaction, so that two imports at once make no lead twice, and somebody who was suppressed meanwhile stays out.
/// </summary>
internal static class LeadWriter
{
    /// <returns>What became of each, in the order given.</returns>
    public static async Task<IReadOnlyList<WrittenLead>> WriteAsync(this DeskContext desk, IReadOnlyList<Lead> leads, Suppressions suppressions, NodaTime.Instant now, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(desk, leads, cancellationToken);
        var owners = known.Values.SelectMany(lead => lead.Numbers.Select(number => (number.Number, lead.Id))).ToDictionary(pair => pair.Number, pair => pair.Id);
        var knownIds = known.Keys.Select(id => id.Value).ToList();
        var rows = await desk.Leads.Where(row => EF.Parameter(knownIds).Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        using var inserts = new NewLeads(desk);
        var written = new List<WrittenLead>(leads.Count);
        foreach (var lead in leads)
        {
            if (suppressions.Find(lead, null, now) is not null || lead.Numbers.Any(number => suppressions.Find(lead, number.Number, now) is not null))
            {
                written.Add(new WrittenLead(lead, ImportVerdict.Suppressed));
                continue;
            }

            var owner = known.ContainsKey(lead.Id) ? lead.Id : lead.Numbers.Select(number => owners.TryGetValue(number.Number, out var id) ? id : (LeadId?)null).FirstOrDefault(id => id is not null);
            if (owner is { } id && known[id] is var before)
            {
                var joined = LeadMerge.Join(before, lead);
                await TakeAsync(desk, rows, joined, cancellationToken);
                await inserts.AddWhatIsNewAsync(before, joined, owners, cancellationToken);
                known[id] = joined;
                written.Add(new WrittenLead(joined, ImportVerdict.Merged));
                continue;
            }

            var row = new LeadRow { Id = lead.Id.Value, Segment = lead.Segment };
            row.Take(lead);
            await inserts.AddAsync(row, cancellationToken);
            await inserts.AddWhatIsNewAsync(lead with { Numbers = [], Facts = [] }, lead, owners, cancellationToken);
            known[lead.Id] = lead;
            written.Add(new WrittenLead(lead, ImportVerdict.New));
        }

        return written;
    }

    /// <summary>Fills a row that was there; one that came in a moment ago is read first.</summary>
    private static async Task TakeAsync(DeskContext desk, Dictionary<Guid, LeadRow> rows, Lead joined, CancellationToken cancellationToken)
    {
        if (!rows.TryGetValue(joined.Id.Value, out var row))
            rows[joined.Id.Value] = row = await desk.Leads.SingleAsync(other => other.Id == joined.Id.Value, cancellationToken);
        row.Take(joined);
    }

    // Looked up by the two keys one after the other: asked for both at once, SQLite walks over all leads.
    private static async Task<Dictionary<LeadId, Lead>> KnownAsync(DeskContext desk, IReadOnlyList<Lead> leads, CancellationToken cancellationToken)
    {
        var numbers = leads.SelectMany(lead => lead.Numbers).Select(number => number.Number.Value).Distinct(StringComparer.Ordinal).ToList();
        var owners = await desk.Numbers.Where(row => EF.Parameter(numbers).Contains(row.Number)).Select(row => row.LeadId).Distinct().ToListAsync(cancellationToken);
        var ids = leads.Select(lead => lead.Id.Value).Union(owners).ToList();
        var found = await desk.LeadsAsync(desk.Leads.Where(row => EF.Parameter(ids).Contains(row.Id)), cancellationToken);
        return found.ToDictionary(lead => lead.Id);
    }
}
