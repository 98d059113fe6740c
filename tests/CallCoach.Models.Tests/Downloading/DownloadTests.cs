using System.Security.Cryptography;
using CallCoach.Models.Downloading;

namespace CallCoach.Models.Tests.Downloading;

public sealed class DownloadTests : IDisposable
{
    private static readonly byte[] Pack = [.. Enumerable.Range(0, 300_000).Select(i => (byte)(i * 7 % 251))];
    private static readonly byte[] OtherFile = [.. Enumerable.Range(0, 300_000).Select(i => (byte)(i * 5 % 241))];

    private readonly string _folder = Directory.CreateTempSubdirectory("callcoach-download-").FullName;

    private string Target => Path.Combine(_folder, "pack.bin");

    private string Part => Target + ".part";

    [Fact]
    public async Task A_file_is_fetched_and_nothing_else_is_left()
    {
        await using var server = new ScriptedServer(ScriptedServer.Serves(Pack));
        var told = new List<DownloadProgress>();

        await FetchAsync(server.Address, told: told.Add);

        Assert.Equal(Pack, await ReadAsync(Target));
        Assert.Equal(["pack.bin"], Directory.EnumerateFiles(_folder).Select(file => Path.GetFileName(file)));
        Assert.Equal(new DownloadProgress(Pack.Length, Pack.Length), told[^1]);
    }

    [Fact]
    public async Task A_download_that_is_broken_off_goes_on_where_it_was()
    {
        await using var server = new ScriptedServer(
            ScriptedServer.BreaksOffAfter(Pack, 100_000), ScriptedServer.BreaksOffAfter(Pack, 50_000), ScriptedServer.Serves(Pack));

        await FetchAsync(server.Address);

        Assert.Equal(Pack, await ReadAsync(Target));
        Assert.Equal([0, 100_000, 150_000], server.Froms);
    }

    [Fact]
    public async Task What_came_is_kept_for_the_next_time_when_the_line_stays_broken()
    {
        await using (var server = new ScriptedServer(ScriptedServer.BreaksOffAfter(Pack, 100_000), ScriptedServer.Says(503)))
        {
            var error = await Assert.ThrowsAsync<ModelException>(() => FetchAsync(server.Address));
            Assert.Contains("after 100000 bytes", error.Message, StringComparison.Ordinal);
            Assert.Contains("Run this again", error.Message, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(Target));
        await using var better = new ScriptedServer(ScriptedServer.Serves(Pack));
        await FetchAsync(better.Address);

        Assert.Equal(Pack, await ReadAsync(Target));
        Assert.Equal([100_000], better.Froms);
    }

    [Fact]
    public async Task A_server_that_ignores_ranges_is_taken_from_the_beginning()
    {
        await File.WriteAllBytesAsync(Part, Pack[..1000], TestContext.Current.CancellationToken);
        await using var server = new ScriptedServer(_ => new ScriptedServer.Answer(200, Pack));

        await FetchAsync(server.Address);

        Assert.Equal(Pack, await ReadAsync(Target));
        Assert.Equal([1000], server.Froms);
    }

    [Fact]
    public async Task A_part_of_another_file_is_given_up_and_all_is_fetched_anew()
    {
        await File.WriteAllBytesAsync(Part, OtherFile[..1000], TestContext.Current.CancellationToken);
        await using var server = new ScriptedServer(ScriptedServer.Serves(Pack));

        await FetchAsync(server.Address);

        Assert.Equal(Pack, await ReadAsync(Target));
        Assert.Equal([1000, 0], server.Froms);
    }

    [Fact]
    public async Task A_part_that_is_longer_than_the_file_is_given_up()
    {
        await File.WriteAllBytesAsync(Part, [.. Pack, 1], TestContext.Current.CancellationToken);
        await using var server = new ScriptedServer(ScriptedServer.Serves(Pack));

        await FetchAsync(server.Address);

        Assert.Equal(Pack, await ReadAsync(Target));
    }

    [Fact]
    public async Task A_wrong_file_never_takes_the_place_of_a_good_one()
    {
        await File.WriteAllBytesAsync(Target, Pack, TestContext.Current.CancellationToken);
        await using var server = new ScriptedServer(ScriptedServer.Serves(OtherFile));

        var error = await Assert.ThrowsAsync<ModelException>(() => FetchAsync(server.Address));

        Assert.Contains("another file", error.Message, StringComparison.Ordinal);
        Assert.Equal(Pack, await ReadAsync(Target));
        Assert.False(File.Exists(Part));
    }

    [Fact]
    public async Task A_server_that_tells_another_size_is_refused_before_its_file_comes()
    {
        await using var server = new ScriptedServer(_ => new ScriptedServer.Answer(200, Pack) { Promised = Pack.Length + 5 });

        var error = await Assert.ThrowsAsync<ModelException>(() => FetchAsync(server.Address));

        Assert.Contains("offers a file of 300005 bytes", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public async Task A_server_that_sends_without_end_is_cut_off()
    {
        await using var server = new ScriptedServer(_ => new ScriptedServer.Answer(200, [.. Pack, .. Pack]) { Promised = -1 });

        var error = await Assert.ThrowsAsync<ModelException>(() => FetchAsync(server.Address));

        Assert.Contains("sends more than", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_ends_too_early_without_telling_a_size_is_asked_for_the_rest()
    {
        await using var server = new ScriptedServer(_ => new ScriptedServer.Answer(200, Pack[..10]) { Promised = -1 }, ScriptedServer.Serves(Pack));

        await FetchAsync(server.Address);

        Assert.Equal([0, 10], server.Froms);
    }

    [Theory]
    [InlineData(404, "There is no file")]
    [InlineData(403, "answered 403")]
    public async Task A_refusal_is_told_with_what_to_do(int status, string says)
    {
        await using var server = new ScriptedServer(ScriptedServer.Says(status));

        var error = await Assert.ThrowsAsync<ModelException>(() => FetchAsync(server.Address));

        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Contains("--from", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Froms);
    }

    [Fact]
    public async Task A_redirect_is_followed()
    {
        await using var server = new ScriptedServer(ScriptedServer.Says(302, "Location: /elsewhere"), ScriptedServer.Serves(Pack));

        await FetchAsync(server.Address);

        Assert.Equal(Pack, await ReadAsync(Target));
    }

    [Fact]
    public async Task A_redirect_to_an_unsafe_address_is_refused()
    {
        await using var server = new ScriptedServer(ScriptedServer.Says(302, "Location: http://models.invalid/pack.bin"));

        var error = await Assert.ThrowsAsync<ModelException>(() => FetchAsync(server.Address));

        Assert.Contains("which is not https", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_without_end_are_given_up()
    {
        await using var server = new ScriptedServer(ScriptedServer.Says(302, "Location: /again"));

        var error = await Assert.ThrowsAsync<ModelException>(() => FetchAsync(server.Address));

        Assert.Contains("without end", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://example.com/pack.bin")]
    [InlineData("ftp://example.com/pack.bin")]
    [InlineData("file:///etc/passwd")]
    public async Task An_address_that_is_not_safe_is_never_asked(string address)
    {
        var error = await Assert.ThrowsAsync<ModelException>(() => FetchAsync(new Uri(address)));

        Assert.Contains("must begin with https://", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public async Task A_full_disk_is_told_before_anything_is_fetched()
    {
        await using var server = new ScriptedServer(ScriptedServer.Serves(Pack));

        var error = await Assert.ThrowsAsync<ModelException>(() => FetchAsync(server.Address, free: 1_000_000));

        Assert.Contains("1 MB left", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public async Task Two_downloads_of_one_file_do_not_mix()
    {
        await using var server = new ScriptedServer(ScriptedServer.Serves(Pack));
        await using var other = new FileStream(Part, FileMode.Create, FileAccess.Write, FileShare.None);

        var error = await Assert.ThrowsAsync<ModelException>(() => FetchAsync(server.Address));

        Assert.Contains("another CallCoach may be fetching it", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_refused_on_looking_into_it_takes_no_place()
    {
        await using var server = new ScriptedServer(ScriptedServer.Serves(Pack));

        await Assert.ThrowsAsync<ModelException>(() => FetchAsync(server.Address, look: _ => throw new ModelException("no pack")));

        Assert.Empty(Directory.EnumerateFiles(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task<byte[]> ReadAsync(string path) => File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);

    private async Task FetchAsync(
        Uri address, Action<DownloadProgress>? told = null, long free = long.MaxValue, Action<string>? look = null)
    {
        var limits = new DownloadLimits { Pause = TimeSpan.Zero, FruitlessAttempts = 2 };
        using var download = new Download(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }, TimeProvider.System, limits, _ => free);
        var order = new DownloadOrder(address, Target, Pack.Length, Convert.ToHexStringLower(SHA256.HashData(Pack)), look);
        await download.RunAsync(order, told, TestContext.Current.CancellationToken);
    }
}
