using CallCoach.Calls;
using CallCoach.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

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
        if (File.Exists(target))
            throw new StoreException($"{target} is there already; name another file, or move it away.");
        var growing = target + ".part";
        File.Delete(growing);
        OwnFile.Touch(growing);
        try
        {
            await using var desk = await _database.OpenAsync(cancellationToken);
            await desk.Database.ExecuteSqlAsync($"VACUUM INTO {growing}", cancellationToken);
            File.Move(growing, target);
        }
        finally
        {
            File.Delete(growing);
        }
    }

    /// <summary>Puts a copy in the place of the database, which is kept beside it with ".before". No CallCoach may be using the folder.</summary>
    /// <exception cref="StoreException">The copy is damaged or none of ours.</exception>
    public async Task RestoreAsync(string backup, CancellationToken cancellationToken)
    {
        var growing = _file.Path + ".part";
        _file.File.Prepare();
        File.Delete(growing);
        OwnFile.Touch(growing);
        try
        {
            await using (var from = File.OpenRead(backup))
            await using (var to = new FileStream(growing, FileMode.Truncate))
                await from.CopyToAsync(to, cancellationToken);
            await CheckAsync(backup, growing, cancellationToken);
            SqliteConnection.ClearAllPools();
            File.Delete(_file.Path + "-wal");
            File.Delete(_file.Path + "-shm");
            File.Move(_file.Path, _file.Path + ".before", overwrite: true);
            File.Move(growing, _file.Path);
        }
        finally
        {
            File.Delete(growing);
        }
    }

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
