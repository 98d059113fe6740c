using CallCoach.Calls;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <summary>Copies a database file of the data folder, and puts a copy in its place. What is unfinished never stands under the name it will have.</summary>
internal static class DatabaseCopy
{
    private const string Unfinished = ".part";

    /// <summary>Copies a database into one file while it may be in use. The copy is whole, or there is none.</summary>
    /// <exception cref="StoreException">There is a file already.</exception>
    public static async Task WriteAsync(DbContext open, string target, CancellationToken cancellationToken)
    {
        if (File.Exists(target))
            throw new StoreException($"{target} is there already; name another file, or move it away.");

        await GrowAsync(target, async growing =>
        {
            await open.Database.ExecuteSqlAsync($"VACUUM INTO {growing}", cancellationToken);
            File.Move(growing, target);
        });
    }

    /// <summary>Puts a copy in the place of the database, which is kept beside it with ".before". No CallCoach may be using the folder.</summary>
    /// <param name="check">Throws where the file it is given is damaged or none of ours; the database then stays as it is.</param>
    public static async Task PutAsync(StoreFile file, string backup, Func<string, Task> check, CancellationToken cancellationToken)
    {
        file.Prepare();
        await GrowAsync(file.Path, async growing =>
        {
            await using (var from = File.OpenRead(backup))
            await using (var to = new FileStream(growing, FileMode.Truncate))
                await from.CopyToAsync(to, cancellationToken);
            await check(growing);
            SqliteConnection.ClearAllPools();
            File.Delete(file.Path + "-wal");
            File.Delete(file.Path + "-shm");
            File.Move(file.Path, file.Path + ".before", overwrite: true);
            File.Move(growing, file.Path);
        });
    }

    private static async Task GrowAsync(string target, Func<string, Task> fill)
    {
        var growing = target + Unfinished;
        File.Delete(growing);
        OwnFile.Touch(growing);
        try
        {
            await fill(growing);
        }
        finally
        {
            File.Delete(growing);
        }
    }
}
