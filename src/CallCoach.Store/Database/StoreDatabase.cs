using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <summary>Opens the database of calls.</summary>
internal sealed class StoreDatabase(StoreFile file, IDbContextFactory<StoreContext> contexts, TimeProvider time) : IDisposable
{
    private readonly PreparedDatabase<StoreContext> _database = new(
        file,
        contexts,
        time,
        "Restore a backup (callcoach restore), or move it away and run callcoach rebuild: calls come back from their journals, notes and corrections do not.");

    /// <exception cref="StoreException">The file is no database, or from a newer CallCoach.</exception>
    public Task<StoreContext> OpenAsync(CancellationToken cancellationToken) => _database.OpenAsync(cancellationToken);

    public void Dispose() => _database.Dispose();
}
