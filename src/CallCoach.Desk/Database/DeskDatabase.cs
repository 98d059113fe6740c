using CallCoach.Store;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Desk;

/// <summary>Opens the desk's database for reading, and lets one writer at a time change it, over all processes.</summary>
internal sealed class DeskDatabase(DeskFile file, IDbContextFactory<DeskContext> contexts, TimeProvider time) : IDisposable
{
    private readonly PreparedDatabase<DeskContext> _database = new(
        file.File, contexts, time, "Put a copy of it in its place, or move it away and import the leads again.");

    /// <exception cref="StoreException">The file is no database, or from a newer CallCoach.</exception>
    public Task<DeskContext> OpenAsync(CancellationToken cancellationToken) => _database.OpenAsync(cancellationToken);

    /// <summary>
    /// Reads and changes in one step. SQLite takes the lock for writing before the first read, so that what was read still holds
    /// when it is written, whoever else wants to write.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<DeskContext, Task<T>> change, CancellationToken cancellationToken)
    {
        await using var desk = await OpenAsync(cancellationToken);
        await using var turn = await desk.Database.BeginTransactionAsync(cancellationToken);
        var result = await change(desk);
        await desk.SaveChangesAsync(cancellationToken);
        await turn.CommitAsync(cancellationToken);
        return result;
    }

    public void Dispose() => _database.Dispose();
}
