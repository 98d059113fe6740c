using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CallCoach.Desk;

/// <summary>Calls that were promised: confirmed, moved, done, and in the calendar. Each change is kept.</summary>
public sealed class FollowUpBook
{
    /// <summary>Later than this it is one of the queue like others.</summary>
    private static readonly Duration LongestOver = Duration.FromMinutes(30);

    private readonly DeskDatabase _database;
    private readonly FollowUpPlans _plans;
    private readonly DeskClock _clock;
    private readonly DeskOptions _options;
    private readonly IEnumerable<IDeskListener> _listeners;

    internal FollowUpBook(DeskDatabase database, FollowUpPlans plans, DeskClock clock, DeskOptions options, IEnumerable<IDeskListener> listeners) =>
        (_database, _plans, _clock, _options, _listeners) = (database, plans, clock, options, listeners);

    /// <summary>Open follow-ups of people who may be called, the soonest first.</summary>
    public async Task<IReadOnlyList<DueFollowUp>> OpenAsync(CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        var rows = await desk.FollowUps.AsNoTracking().Where(row => row.State == FollowUpState.Open).OrderBy(row => row.At).ToListAsync(cancellationToken);
        var leads = (await desk.LeadsAsync(desk.Leads.Where(lead => desk.FollowUps.Any(row => row.LeadId == lead.Id && row.State == FollowUpState.Open)), cancellationToken))
            .ToDictionary(lead => lead.Id.Value);
        var suppressions = await desk.SuppressionsAsync(cancellationToken);
        return [.. rows.Select(row => new DueFollowUp(row.ToFollowUp(), leads[row.LeadId])).Where(due => suppressions.Find(due.Lead, due.Lead.NumberToDial?.Number, _clock.Now) is null)];
    }

    /// <summary>Promised calls to be reminded of now: from some minutes before their time until a while after it.</summary>
    public async Task<IReadOnlyList<Reminder>> RemindersAsync(CancellationToken cancellationToken)
    {
        var (now, ahead) = (_clock.Now, Duration.FromMinutes(_options.ReminderMinutes));
        if (ahead == Duration.Zero)
            return [];
        return [.. (await OpenAsync(cancellationToken)).Select(due => new Reminder(due, due.FollowUp.When.ToInstant() - now)).Where(reminder => reminder.In <= ahead && reminder.In >= -LongestOver)];
    }

    /// <summary>Promises a call at a time that the rep typed ("Thursday at 3:15 pm", their time).</summary>
    /// <exception cref="DeskException">The time is not whole, or there is no such lead.</exception>
    public Task<FollowUp> AddAsync(LeadId lead, string words, CancellationToken cancellationToken) => ToldAsync(
        async desk =>
        {
            var followUp = await _plans.ReadAsync(desk, await LeadAsync(desk, lead, cancellationToken), words, Guid.CreateVersion7(_clock.Now.ToDateTimeOffset()), cancellationToken) with { IsAgreed = true };
            await PutAsync(desk, followUp, cancellationToken);
            return followUp;
        },
        cancellationToken);

    /// <summary>Moves a follow-up to a time that the rep typed.</summary>
    /// <exception cref="DeskException">The time is not whole, or there is no such open follow-up.</exception>
    public Task<FollowUp> MoveAsync(Guid id, string words, CancellationToken cancellationToken) => ToldAsync(
        async desk =>
        {
            var row = await OpenRowAsync(desk, id, cancellationToken);
            var planned = await _plans.ReadAsync(desk, await LeadAsync(desk, new LeadId(row.LeadId), cancellationToken), words, id, cancellationToken);
            Keep(desk, row);
            (row.At, row.Zone, row.Until, row.Moved) = (planned.When.ToInstant(), planned.When.Zone.Id, planned.Until?.ToInstant(), planned.Moved);
            return row.ToFollowUp();
        },
        cancellationToken);

    /// <summary>Closes a follow-up: it was done, missed by them, or is no more.</summary>
    /// <exception cref="DeskException">There is no such open follow-up.</exception>
    public Task<FollowUp> CloseAsync(Guid id, FollowUpState state, CancellationToken cancellationToken) => ToldAsync(
        async desk =>
        {
            if (state == FollowUpState.Open)
                throw new ArgumentOutOfRangeException(nameof(state), state, "An open follow-up is not closed.");
            var row = await OpenRowAsync(desk, id, cancellationToken);
            Keep(desk, row);
            row.State = state;
            return row.ToFollowUp();
        },
        cancellationToken);

    /// <summary>All open follow-ups as a calendar that others can subscribe to.</summary>
    public async Task<string> CalendarAsync(CancellationToken cancellationToken) =>
        FollowUpCalendar.Feed((await OpenAsync(cancellationToken)).Select(due => (due.FollowUp, due.Lead)), _clock.Now);

    /// <summary>The secret in the address of the calendar.</summary>
    public Task<string> CalendarTokenAsync(CancellationToken cancellationToken) =>
        _database.WriteAsync(desk => desk.SecretAsync(Secrets.CalendarToken, cancellationToken), cancellationToken);

    /// <summary>Takes down a promised call. One promise at a time: an open one of the same lead is moved to the new time.</summary>
    internal async Task<FollowUpRow> PutAsync(DeskContext desk, FollowUp followUp, CancellationToken cancellationToken)
    {
        var row = await desk.FollowUps.OrderBy(other => other.At).FirstOrDefaultAsync(other => other.LeadId == followUp.Lead.Value && other.State == FollowUpState.Open, cancellationToken);
        if (row is null)
            desk.FollowUps.Add(row = new FollowUpRow { Id = followUp.Id, LeadId = followUp.Lead.Value, Zone = "" });
        else
            Keep(desk, row);
        (row.At, row.Zone, row.Until) = (followUp.When.ToInstant(), followUp.When.Zone.Id, followUp.Until?.ToInstant());
        (row.Number, row.IsAgreed, row.Moved, row.CallId) = (followUp.Number?.Value, followUp.IsAgreed, followUp.Moved, followUp.CallId);
        (row.MomentTurn, row.MomentAt, row.Words) = (followUp.Moment?.Turn, followUp.Moment?.At, followUp.Moment?.Words);
        if (await desk.Leads.SingleAsync(lead => lead.Id == followUp.Lead.Value, cancellationToken) is { } lead)
            lead.IsTouched = true;
        return row;
    }

    internal void Keep(DeskContext desk, FollowUpRow row)
    {
        desk.FollowUpChanges.Add(new FollowUpChangeRow { FollowUpId = row.Id, ChangedAt = _clock.Now, WasAt = row.At, WasState = row.State, WasSequence = row.Sequence });
        row.Sequence++;
    }

    internal async Task<FollowUp> ToldAsync(Func<DeskContext, Task<FollowUp>> change, CancellationToken cancellationToken)
    {
        var followUp = await _database.WriteAsync(change, cancellationToken);
        foreach (var listener in _listeners)
            await listener.FollowUpChangedAsync(followUp, cancellationToken);
        return followUp;
    }

    private static async Task<Lead> LeadAsync(DeskContext desk, LeadId lead, CancellationToken cancellationToken) =>
        (await desk.LeadsAsync(desk.Leads.Where(row => row.Id == lead.Value), cancellationToken)).FirstOrDefault() ?? throw new DeskException("There is no such lead.");

    private static async Task<FollowUpRow> OpenRowAsync(DeskContext desk, Guid id, CancellationToken cancellationToken) =>
        await desk.FollowUps.SingleOrDefaultAsync(row => row.Id == id && row.State == FollowUpState.Open, cancellationToken)
        ?? throw new DeskException("There is no such open follow-up; it may be done already.");
}
