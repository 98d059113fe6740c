using Microsoft.EntityFrameworkCore;

namespace CallCoach.Desk;

/// <summary>What the rep promised to do.</summary>
public sealed class TaskBook
{
    private readonly DeskDatabase _database;
    private readonly DeskClock _clock;

    internal TaskBook(DeskDatabase database, DeskClock clock) => (_database, _clock) = (database, clock);

    /// <summary>All that is not done yet, what is due first before the rest.</summary>
    public async Task<IReadOnlyList<OpenTask>> OpenAsync(CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        var rows = await desk.Tasks.AsNoTracking().Where(row => row.State == PromiseState.Open).OrderBy(row => row.DueOn == null).ThenBy(row => row.DueOn).ThenBy(row => row.TakenOnAt).ToListAsync(cancellationToken);
        var leads = (await desk.LeadsAsync(desk.Leads.Where(lead => desk.Tasks.Any(row => row.LeadId == lead.Id && row.State == PromiseState.Open)), cancellationToken)).ToDictionary(lead => lead.Id.Value);
        return [.. rows.Select(row => new OpenTask(row.Id, leads[row.LeadId], row.Text, row.DueOn))];
    }

    /// <summary>The rep did it, or lets it be.</summary>
    /// <exception cref="DeskException">There is no such open task.</exception>
    public Task CloseAsync(Guid id, bool isDone, CancellationToken cancellationToken) => _database.WriteAsync(
        async desk =>
        {
            var row = await desk.Tasks.SingleOrDefaultAsync(other => other.Id == id && other.State == PromiseState.Open, cancellationToken)
                ?? throw new DeskException("There is no such open task; it may be done already.");
            (row.State, row.ClosedAt) = (isDone ? PromiseState.Done : PromiseState.Dropped, _clock.Now);
            return true;
        },
        cancellationToken);
}
