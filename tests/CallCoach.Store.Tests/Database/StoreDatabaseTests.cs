using Microsoft.Data.Sqlite;

namespace CallCoach.Store.Tests;

public sealed class StoreDatabaseTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_process_that_was_killed_while_it_made_the_database_does_not_hold_up_the_next_one()
    {
        await using var archive = new Archive();
        await using (var connection = new SqliteConnection($"Data Source={archive.DatabasePath};Pooling=False"))
        {
            await connection.OpenAsync(Token);
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-16 09:00:00+00:00');
                """;
            await command.ExecuteNonQueryAsync(Token);
        }

        Assert.NotNull((await archive.OpenAsync(await archive.AddAsync("d01"))).Outcome);
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_alone()
    {
        await using var archive = new Archive();
        await archive.Upkeep.PrepareAsync(Token);
        await using (var connection = new SqliteConnection($"Data Source={archive.DatabasePath};Pooling=False"))
        {
            await connection.OpenAsync(Token);
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Later', '99')";
            await command.ExecuteNonQueryAsync(Token);
        }

        await using var older = new Archive(archive.Folder);
        await Assert.ThrowsAsync<StoreException>(() => older.Upkeep.PrepareAsync(Token));
    }
}
