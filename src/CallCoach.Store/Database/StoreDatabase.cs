using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <summary>Opens the database and brings it up to this version, once a process.</summary>
internal sealed class StoreDatabase(StoreFile file, IDbContextFactory<StoreContext> contexts) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile bool _isReady;

    /// <exception cref="StoreException">The file is no database, or from a newer CallCoach.</exception>
    public async Task<StoreContext> OpenAsync(CancellationToken cancellationToken)
    {
        if (!_isReady)
            await PrepareAsync(cancellationToken);
        return await contexts.CreateDbContextAsync(cancellationToken);
    }

    public void Dispose() => _turn.Dispose();

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_isReady)
                return;
            file.Prepare();
            await using var store = await contexts.CreateDbContextAsync(cancellationToken);
            await CheckVersionAsync(store, cancellationToken);
            await store.Database.MigrateAsync(cancellationToken);
            await store.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
            _isReady = true;
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is SqliteNotADatabase or SqliteCorrupt)
        {
            throw new StoreException(
                $"{file.Path} is damaged. Restore a backup (callcoach restore), or move it away and run callcoach rebuild: calls come back from their journals, notes and corrections do not.",
                broken);
        }
        finally
        {
            _turn.Release();
        }
    }

    private const int SqliteCorrupt = 11;
    private const int SqliteNotADatabase = 26;

    private async Task CheckVersionAsync(StoreContext store, CancellationToken cancellationToken)
    {
        var known = store.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = await store.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is not null)
            throw new StoreException($"{file.Path} was written by a newer CallCoach. Use that one, or another data folder (--data).");
    }
}
