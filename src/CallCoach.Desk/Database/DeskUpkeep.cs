using CallCoach.Store;
using Microsoft.Data.Sqlite;

namespace CallCoach.Desk;

/// <summary>Copies the desk's database, and brings a copy back.</summary>
public sealed class DeskUpkeep
{
    private readonly DeskFile _file;
    private readonly DeskDatabase _database;

    internal DeskUpkeep(DeskFile file, DeskDatabase database) => (_file, _database) = (file, database);

    /// <summary>The name of the desk's copy beside one of the calls.</summary>
    public static string Beside(string backup) => backup + ".desk";

    /// <summary>Copies the database into one file while it may be in use. The copy is whole, or there is none.</summary>
    /// <exception cref="StoreException">There is a file already.</exception>
    public async Task BackupAsync(string target, CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        await DatabaseCopy.WriteAsync(desk, target, cancellationToken);
    }

    /// <summary>Puts a copy in the place of the database, which is kept beside it with ".before". No CallCoach may be using the folder.</summary>
    /// <exception cref="StoreException">The copy is damaged or none of ours.</exception>
    public Task RestoreAsync(string backup, CancellationToken cancellationToken) =>
        DatabaseCopy.PutAsync(_file.File, backup, copy => CheckAsync(backup, copy, cancellationToken), cancellationToken);

    private static async Task CheckAsync(string backup, string copy, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString());
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM Leads; PRAGMA quick_check(1)";
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            await reader.NextResultAsync(cancellationToken);
            if (!await reader.ReadAsync(cancellationToken) || reader.GetString(0) is not "ok")
                throw new StoreException($"{backup} is damaged; nothing was changed.");
        }
        catch (SqliteException none)
        {
            throw new StoreException($"{backup} is no copy of CallCoach's leads; nothing was changed.", none);
        }
    }
}
