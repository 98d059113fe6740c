using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <summary>A database file of the data folder: opens it, and brings it up to this version once a process.</summary>
/// <param name="ifDamaged">What a person does when the file is damaged, as a sentence.</param>
internal sealed class PreparedDatabase<TContext>(StoreFile file, IDbContextFactory<TContext> contexts, TimeProvider time, string ifDamaged) : IDisposable
    where TContext : DbContext
{
    private const int SqliteCorrupt = 11;
    private const int SqliteNotADatabase = 26;
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile bool _isReady;

    /// <exception cref="StoreException">The file is no database, or from a newer CallCoach.</exception>
    public async Task<TContext> OpenAsync(CancellationToken cancellationToken)
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
            if ((await store.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
                await MigrateAsync(store, cancellationToken);
            _isReady = true;
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is SqliteNotADatabase or SqliteCorrupt)
        {
            throw new StoreException($"{file.Path} is damaged. {ifDamaged}", broken);
        }
        finally
        {
            _turn.Release();
        }
    }

    // A process that is killed in mid-migration leaves the row by which EF Core keeps others out, and every later start would wait for
    // it for ever. A lock on a file goes with its process: who holds it knows that nobody else is at it.
    private async Task MigrateAsync(TContext store, CancellationToken cancellationToken)
    {
        await using var turn = await LockAsync(cancellationToken);
        await store.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock;", cancellationToken);
        await store.Database.MigrateAsync(cancellationToken);
        await store.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
    }

    private async Task<FileStream> LockAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(file.Path + "-upgrade", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                await Task.Delay(LookAgain, time, cancellationToken); // another process is at it
            }
        }
    }

    private async Task CheckVersionAsync(TContext store, CancellationToken cancellationToken)
    {
        var known = store.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = await store.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is not null)
            throw new StoreException($"{file.Path} was written by a newer CallCoach. Use that one, or another data folder (--data).");
    }
}
