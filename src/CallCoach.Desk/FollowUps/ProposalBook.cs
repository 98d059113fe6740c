using Microsoft.EntityFrameworkCore;

namespace CallCoach.Desk;

/// <summary>What was heard in calls and waits for the rep: one key makes a follow-up or a task of it, or drops it.</summary>
public sealed class ProposalBook
{
    private readonly DeskDatabase _database;
    private readonly FollowUpBook _followUps;
    private readonly FollowUpPlans _plans;
    private readonly DeskClock _clock;

    internal ProposalBook(DeskDatabase database, FollowUpBook followUps, FollowUpPlans plans, DeskClock clock) =>
        (_database, _followUps, _plans, _clock) = (database, followUps, plans, clock);

    /// <summary>All that wait, the oldest first. Of people who asked for no more calls there is none.</summary>
    public async Task<IReadOnlyList<Proposal>> WaitingAsync(CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        var rows = await desk.Proposals.AsNoTracking().Where(row => row.State == ProposalState.Waiting).OrderBy(row => row.CallId).ThenBy(row => row.Kind).ThenBy(row => row.MomentAt).ToListAsync(cancellationToken);
        var leads = (await desk.LeadsAsync(desk.Leads.Where(lead => desk.Proposals.Any(row => row.LeadId == lead.Id && row.State == ProposalState.Waiting)), cancellationToken))
            .ToDictionary(lead => lead.Id.Value);
        var suppressions = await desk.SuppressionsAsync(cancellationToken);
        return [.. rows.Select(row => ProposalOf(row, leads[row.LeadId])).Where(proposal => suppressions.Find(proposal.Lead, proposal.Lead.NumberToDial?.Number, _clock.Now) is null)];
    }

    /// <summary>Says yes.</summary>
    /// <param name="time">The time as the rep typed it, where the proposal has none or another one is right.</param>
    /// <returns>What it became, in one line.</returns>
    /// <exception cref="DeskException">It waits no more, or the time is not whole.</exception>
    public async Task<string> ConfirmAsync(Guid id, string? time, CancellationToken cancellationToken)
    {
        await using (var desk = await _database.OpenAsync(cancellationToken))
        {
            if ((await WaitingRowAsync(desk, id, cancellationToken)).Kind == ProposalKind.Promise)
                return await ConfirmPromiseAsync(id, cancellationToken);
        }

        var followUp = await _followUps.ToldAsync(
            async desk =>
            {
                var row = await WaitingRowAsync(desk, id, cancellationToken);
                row.State = ProposalState.Confirmed;
                return (await _followUps.PutAsync(desk, await FollowUpOfAsync(desk, row, time, cancellationToken), cancellationToken)).ToFollowUp();
            },
            cancellationToken);
        return $"Call on {SpokenText.Day(followUp.When.Date)}, {SpokenText.Clock(followUp.When.TimeOfDay)} their time.";
    }

    /// <summary>Says no.</summary>
    /// <exception cref="DeskException">It waits no more.</exception>
    public Task DropAsync(Guid id, CancellationToken cancellationToken) => _database.WriteAsync(
        async desk =>
        {
            (await WaitingRowAsync(desk, id, cancellationToken)).State = ProposalState.Dropped;
            return true;
        },
        cancellationToken);

    private static Proposal ProposalOf(ProposalRow row, Lead lead) => new(
        row.Id,
        lead,
        row.CallId,
        row.Kind,
        row is { At: { } at, Zone: { } zone } ? at.InZone(HistoryMap.ZoneOf(zone)) : null,
        row.IsAgreed,
        row.Moved,
        row.Question,
        row.Task,
        row.DueOn,
        new SpokenMoment(row.MomentTurn, row.MomentAt, row.Words));

    private Task<string> ConfirmPromiseAsync(Guid id, CancellationToken cancellationToken) => _database.WriteAsync(
        async desk =>
        {
            var row = await WaitingRowAsync(desk, id, cancellationToken);
            row.State = ProposalState.Confirmed;
            desk.Tasks.Add(new TaskRow
            {
                Id = Guid.CreateVersion7(_clock.Now.ToDateTimeOffset()),
                LeadId = row.LeadId,
                CallId = row.CallId,
                Text = row.Task!,
                DueOn = row.DueOn,
                TakenOnAt = _clock.Now,
                Words = row.Words,
            });
            return row.DueOn is { } due ? $"{row.Task}, by {SpokenText.Day(due)}." : $"{row.Task}.";
        },
        cancellationToken);

    private async Task<FollowUp> FollowUpOfAsync(DeskContext desk, ProposalRow row, string? time, CancellationToken cancellationToken)
    {
        var moment = new SpokenMoment(row.MomentTurn, row.MomentAt, row.Words);
        if (!string.IsNullOrWhiteSpace(time))
        {
            var lead = (await desk.LeadsAsync(desk.Leads.Where(other => other.Id == row.LeadId), cancellationToken)).Single();
            return await _plans.ReadAsync(desk, lead, time, row.Id, cancellationToken) with { IsAgreed = true, CallId = row.CallId, Moment = moment };
        }

        if (row is not { At: { } at, Zone: { } zone })
            throw new DeskException($"The time is not whole yet. {row.Question ?? "Write a day and a time."}");
        var until = row.Until?.InZone(HistoryMap.ZoneOf(zone));
        return new FollowUp(row.Id, new LeadId(row.LeadId), at.InZone(HistoryMap.ZoneOf(zone)))
        {
            Until = until,
            IsAgreed = row.IsAgreed,
            Moved = row.Moved,
            CallId = row.CallId,
            Moment = moment,
        };
    }

    private static async Task<ProposalRow> WaitingRowAsync(DeskContext desk, Guid id, CancellationToken cancellationToken) =>
        await desk.Proposals.SingleOrDefaultAsync(row => row.Id == id && row.State == ProposalState.Waiting, cancellationToken)
        ?? throw new DeskException("That waits no more: it was confirmed or dropped already.");
}
