using CallCoach.Testing;

namespace CallCoach.Store.Tests;

public sealed class StoreUpkeepTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_backup_brings_everything_back()
    {
        using var folder = new TempFolder();
        var backup = folder.File("copy.db");
        string call;
        await using (var archive = new Archive(folder))
        {
            call = await archive.AddAsync("d01");
            await archive.Calls.AddNoteAsync(call, null, "mine", Token);
            await archive.Upkeep.BackupAsync(backup, Token);
            await archive.Calls.AddNoteAsync(call, null, "later", Token);
            await archive.Upkeep.RestoreAsync(backup, Token);
        }

        await using var restored = new Archive(folder);
        Assert.Equal("mine", Assert.Single((await restored.OpenAsync(call)).Notes).Text);
        Assert.Empty(await restored.Upkeep.CheckAsync(Token));
        await Assert.ThrowsAsync<StoreException>(() => restored.Upkeep.BackupAsync(backup, Token));
    }

    [Fact]
    public async Task What_is_no_backup_changes_nothing()
    {
        await using var archive = new Archive();
        var call = await archive.AddAsync("d01");
        var none = archive.Folder.File("none");
        await File.WriteAllTextAsync(none, "This is no database at all.", Token);

        await Assert.ThrowsAsync<StoreException>(() => archive.Upkeep.RestoreAsync(none, Token));
        await Assert.ThrowsAsync<StoreException>(() => archive.Upkeep.RestoreAsync(archive.Folder.File("nowhere"), Token));

        Assert.NotNull(await archive.Calls.OpenAsync(call, Token));
    }

    [Fact]
    public async Task A_damaged_database_says_what_to_do()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.File(StoreFile.Name), new string('x', 5000), Token);
        await using var archive = new Archive(folder);

        var wrong = await Assert.ThrowsAsync<StoreException>(() => archive.Upkeep.PrepareAsync(Token));
        Assert.Contains("callcoach restore", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_is_for_the_user_alone()
    {
        await using var archive = new Archive();
        await archive.AddAsync("d01");

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(archive.DatabasePath));
    }

    [Fact]
    public async Task The_migrations_say_what_the_model_says()
    {
        await using var archive = new Archive();
        await using var store = await archive.Get<StoreDatabase>().OpenAsync(Token);

        Assert.False(Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.HasPendingModelChanges(store.Database));
    }
}
