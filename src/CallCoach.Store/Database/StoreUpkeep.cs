using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <summary>Care for the database file: is it whole, copy it, bring a copy back.</summary>
public sealed class StoreUpkeep
{
    private readonly StoreFile _file;
    private readonly StoreDatabase _database;

    internal StoreUpkeep(StoreFile file, StoreDatabase database) => (_file, _database) = (file, database);

    /// <summary>Makes the database, or brings it up to this version.</summary>
    /// <exception cref="StoreException">The file is no database, or from a newer CallCoach.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken) => await (await _database.OpenAsync(cancellationToken)).DisposeAsync();

    /// <summary>Checks every page of the file and the search index against what it indexes.</summary>
    /// <returns>What is wrong, in SQLite's words; empty when all is well.</returns>
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        var found = await IntegrityAsync(store.Database.GetDbConnection(), cancellationToken);
        if (found.Count > 0)
            return found;

        try
        {
            await store.Database.ExecuteSqlRawAsync("INSERT INTO UtteranceIndex(UtteranceIndex, rank) VALUES('integrity-check', 1);", cancellationToken);
        }
        catch (SqliteException broken)
        {
            return [$"The search index does not fit the transcripts ({broken.Message}); callcoach rebuild makes it anew."];
        }

        return [];
    }

    /// <summary>Number of calls and size of the file in bytes.</summary>
    public async Task<(int Calls, long Bytes)> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        return (await store.Calls.CountAsync(cancellationToken), new FileInfo(_file.Path).Length);
    }

    /// <summary>Copies the database into one file while it may be in use. The copy is whole, or there is none.</summary>
    /// <exception cref="StoreException">There is a file already.</exception>
    public async Task BackupAsync(string target, CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        await DatabaseCopy.WriteAsync(store, target, cancellationToken);
    }

    /// <summary>Puts a backup in the place of the database, which is kept beside it with ".before". No CallCoach may be using the folder.</summary>
    /// <exception cref="StoreException">The backup is damaged or none of ours.</exception>
    public async Task RestoreAsync(string backup, CancellationToken cancellationToken)
    {
        if (!File.Exists(backup))
            throw new StoreException($"There is no file {backup}.");

        await DatabaseCopy.PutAsync(_file, backup, copy => CheckBackupAsync(backup, copy, cancellationToken), cancellationToken);
    }

    /// <summary>Writes what is in the write-ahead log into the file and empties the log, so that nothing that was deleted lies there.</summary>
    public async Task CheckpointAsync(CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        await store.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);", cancellationToken);
    }

    private static async Task CheckBackupAsync(string backup, string copy, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString());
            if (await IntegrityAsync(connection, cancellationToken) is [var wrong, ..])
                throw new StoreException($"{backup} is damaged ({wrong}); nothing was changed.");
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM Calls";
            await command.ExecuteScalarAsync(cancellationToken);
        }
        catch (SqliteException none)
        {
            throw new StoreException($"{backup} is no backup of CallCoach; nothing was changed.", none);
        }
    }

    private static async Task<IReadOnlyList<string>> IntegrityAsync(System.Data.Common.DbConnection connection, CancellationToken cancellationToken)
    {
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check(20)";
        var found = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            if (reader.GetString(0) is not "ok" and var wrong)
                found.Add(wrong);
        }

        return found;
    }
}
