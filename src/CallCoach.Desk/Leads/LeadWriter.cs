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
        var rows = await desk.Leads.Where(row => known.Keys.Select(id => id.Value).Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
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
                rows[id.Value].Take(joined);
                AddWhatIsNew(desk, before, joined, owners);
                known[id] = joined;
                written.Add(new WrittenLead(joined, ImportVerdict.Merged));
                continue;
            }

            var row = new LeadRow { Id = lead.Id.Value, Segment = lead.Segment };
            row.Take(lead);
            rows[row.Id] = row;
            desk.Leads.Add(row);
            var nobody = lead with { Numbers = [], Facts = [] };
            AddWhatIsNew(desk, nobody, lead, owners);
            known[lead.Id] = lead;
            written.Add(new WrittenLead(lead, ImportVerdict.New));
        }

        return written;
    }

    private static async Task<Dictionary<LeadId, Lead>> KnownAsync(DeskContext desk, IReadOnlyList<Lead> leads, CancellationToken cancellationToken)
    {
        var ids = leads.Select(lead => lead.Id.Value).ToList();
        var numbers = leads.SelectMany(lead => lead.Numbers).Select(number => number.Number.Value).Distinct(StringComparer.Ordinal).ToList();
        var found = await desk.LeadsAsync(
            desk.Leads.Where(row => ids.Contains(row.Id) || desk.Numbers.Any(number => number.LeadId == row.Id && numbers.Contains(number.Number))), cancellationToken);
        return found.ToDictionary(lead => lead.Id);
    }

    private static void AddWhatIsNew(DeskContext desk, Lead before, Lead after, Dictionary<PhoneNumber, LeadId> owners)
    {
        var position = before.Numbers.Count;
        foreach (var number in after.Numbers.Where(number => owners.TryAdd(number.Number, after.Id)))
            desk.Numbers.Add(number.ToRow(after.Id.Value, position++));
        var texts = before.Facts.Select(fact => fact.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var fact in after.Facts.Where(fact => texts.Add(fact.Text)))
            desk.Facts.Add(fact.ToRow(after.Id.Value));
    }
}
