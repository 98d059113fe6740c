using Microsoft.EntityFrameworkCore;

namespace CallCoach.Desk;

/// <summary>Reads leads with all that hangs on them, a query a table however many leads there are.</summary>
internal static class Histories
{
    public static async Task<List<Lead>> LeadsAsync(this DeskContext desk, IQueryable<LeadRow> choice, CancellationToken cancellationToken)
    {
        var ids = choice.Select(lead => lead.Id);
        var rows = await choice.AsNoTracking().ToListAsync(cancellationToken);
        var numbers = (await desk.Numbers.AsNoTracking().Where(number => ids.Contains(number.LeadId)).ToListAsync(cancellationToken)).ToLookup(number => number.LeadId);
        var facts = (await desk.Facts.AsNoTracking().Where(fact => ids.Contains(fact.LeadId)).ToListAsync(cancellationToken)).ToLookup(fact => fact.LeadId);
        return [.. rows.Select(row => row.ToLead(numbers[row.Id], facts[row.Id]))];
    }

    public static async Task<List<LeadHistory>> HistoriesAsync(this DeskContext desk, IQueryable<LeadRow> choice, CancellationToken cancellationToken)
    {
        var ids = choice.Select(lead => lead.Id);
        var leads = await desk.LeadsAsync(choice, cancellationToken);
        var attempts = (await desk.Attempts.AsNoTracking().Include(attempt => attempt.Outcomes)
            .Where(attempt => ids.Contains(attempt.LeadId)).OrderBy(attempt => attempt.At).ToListAsync(cancellationToken)).ToLookup(attempt => attempt.LeadId);
        var followUps = (await desk.FollowUps.AsNoTracking()
            .Where(followUp => ids.Contains(followUp.LeadId)).OrderBy(followUp => followUp.At).ToListAsync(cancellationToken)).ToLookup(followUp => followUp.LeadId);
        return
        [
            .. leads.Select(lead => new LeadHistory(lead)
            {
                Attempts = [.. attempts[lead.Id.Value].Select(HistoryMap.ToAttempt)],
                FollowUps = [.. followUps[lead.Id.Value].Select(HistoryMap.ToFollowUp)],
            }),
        ];
    }

    public static async Task<LeadHistory?> HistoryAsync(this DeskContext desk, LeadId lead, CancellationToken cancellationToken) =>
        (await desk.HistoriesAsync(desk.Leads.Where(row => row.Id == lead.Value), cancellationToken)).FirstOrDefault();
}
