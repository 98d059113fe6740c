using System.Text;

namespace CallCoach.Store.Tests;

public sealed class RetentionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Words_that_are_too_old_are_on_no_file_any_more_and_the_outcome_stays()
    {
        await using var archive = new Archive(settings: ("Privacy:Retention:WordsDays", "30"));
        var old = await archive.AddAsync("d01", Archive.Monday.AddDays(-60));
        var fresh = await archive.AddAsync("d03");
        await archive.Calls.AddNoteAsync(old, null, "Zanzibar", Token);
        await archive.Upkeep.CheckpointAsync(Token);
        Assert.True(IsOnDisk(archive, "Zanzibar"));
        Assert.True(IsOnDisk(archive, "once the trucks"));

        Assert.Equal((0, 1, 0), await archive.Get<Retention>().RunAsync(Token));

        var review = await archive.OpenAsync(old);
        Assert.False(review.Call.HasWords);
        Assert.NotNull(review.Outcome);
        Assert.Null(review.Outcome.Quote);
        Assert.Null(review.Call.FirstName);
        Assert.Empty(review.Transcript);
        Assert.Null(archive.Journals.Find(old));
        Assert.NotEmpty((await archive.OpenAsync(fresh)).Transcript);
        Assert.False(IsOnDisk(archive, "Zanzibar"));
        Assert.False(IsOnDisk(archive, "once the trucks"));
        Assert.False(IsOnDisk(archive, "Fern Hollow"));
        Assert.Empty(await archive.Upkeep.CheckAsync(Token));
        await archive.Rebuild.AllAsync(null, Token);
        Assert.NotNull(await archive.Calls.OpenAsync(old, Token));
    }

    [Fact]
    public async Task Sound_and_figures_have_days_of_their_own()
    {
        await using var archive = new Archive(settings: [("Privacy:Retention:SoundDays", "30"), ("Privacy:Retention:FiguresDays", "50")]);
        var old = await archive.AddAsync("d01", Archive.Monday.AddDays(-40));
        var older = await archive.AddAsync("d01", Archive.Monday.AddDays(-60));
        var sound = archive.Folder.File(Path.Combine("sound", old + ".rep.opus"));
        Directory.CreateDirectory(Path.GetDirectoryName(sound)!);
        await File.WriteAllTextAsync(sound, "sound", Token);

        Assert.Equal((1, 0, 1), await archive.Get<Retention>().RunAsync(Token));

        Assert.False(File.Exists(sound));
        Assert.NotNull(await archive.Calls.OpenAsync(old, Token));
        Assert.Null(await archive.Calls.OpenAsync(older, Token));
        Assert.Equal((0, 0, 0), await archive.Get<Retention>().RunAsync(Token));
    }

    [Fact]
    public async Task A_prospect_is_found_by_number_or_name_and_erased_from_every_file()
    {
        await using var archive = new Archive();
        var jordan = await archive.AddAsync("d01");
        var other = await archive.AddAsync("d03", Archive.Monday.AddHours(1));
        await archive.Calls.SetLeadAsync(other, "+1 555 010 0123", "Ana", "Acme", null, Token);
        var prospects = archive.Get<ProspectData>();

        Assert.Equal(jordan, Assert.Single(await prospects.FindAsync(new ProspectFilter(null, "jordan", null), Token)).Call);
        Assert.Empty(await prospects.FindAsync(new ProspectFilter(null, "jordan", "Acme"), Token));
        var found = await prospects.FindAsync(new ProspectFilter("+1 (555) 010-0123", null, null), Token);
        Assert.Equal(other, Assert.Single(found).Call);
        await Assert.ThrowsAsync<ArgumentException>(() => prospects.FindAsync(new ProspectFilter(null, " ", null), Token));

        await prospects.EraseAsync(await prospects.FindAsync(new ProspectFilter(null, "Jordan", null), Token), Token);

        Assert.Null(await archive.Calls.OpenAsync(jordan, Token));
        Assert.Null(archive.Journals.Find(jordan));
        Assert.False(IsOnDisk(archive, "Fern Hollow"));
        Assert.NotNull(await archive.Calls.OpenAsync(other, Token));
    }

    private static bool IsOnDisk(Archive archive, string text)
    {
        var wanted = Encoding.UTF8.GetBytes(text);
        return Directory.EnumerateFiles(archive.Folder.Path, "*", SearchOption.AllDirectories)
            .Any(file => ReadAll(file).AsSpan().IndexOf(wanted) >= 0);
    }

    private static byte[] ReadAll(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
