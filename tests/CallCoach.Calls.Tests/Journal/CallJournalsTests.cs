using CallCoach.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Calls.Tests;

public sealed class CallJournalsTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new(2026, 11, 27, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("../20261127-065521-3f9a")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("20261127-065521-3f9a/x")]
    public void What_is_no_id_never_reaches_the_disk(string id) => Assert.Null(Journals().Find(id));

    [Fact]
    public async Task The_latest_call_is_the_one_that_began_last()
    {
        var journals = Journals();
        await AddAsync(journals, "20261127-065521-3f9a");
        await AddAsync(journals, "20261126-235959-ffff");

        Assert.Equal("20261127-065521-3f9a", journals.Latest()?.Head.Call.Id);
    }

    [Fact]
    public async Task A_journal_that_can_not_be_read_is_passed_over()
    {
        var journals = Journals();
        await AddAsync(journals, "20261127-065521-3f9a");
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "calls", "20261127-070000-0000.jsonl"), "", TestContext.Current.CancellationToken);

        Assert.Equal("20261127-065521-3f9a", journals.Latest()?.Head.Call.Id);
    }

    [Fact]
    public async Task A_deleted_call_is_gone()
    {
        var journals = Journals();
        await AddAsync(journals, "20261027-235959-0000");

        Assert.True(journals.Delete("20261027-235959-0000"));
        Assert.False(journals.Delete("20261027-235959-0000"));
        Assert.Null(journals.Find("20261027-235959-0000"));
    }

    [Fact]
    public async Task An_imported_call_is_found_and_is_not_the_latest_live_one()
    {
        var journals = Journals();
        await AddAsync(journals, "20261127-065521-3f9a");
        await journals.ImportAsync(Head("20261127-090000-0000"), Nothing(), TestContext.Current.CancellationToken);

        Assert.NotNull(journals.Find("20261127-090000-0000"));
        Assert.Equal("20261127-065521-3f9a", journals.Latest()?.Head.Call.Id);
        Assert.Equal(["20261127-065521-3f9a", "20261127-090000-0000"], journals.All());
    }

    [Fact]
    public async Task An_import_that_breaks_off_leaves_no_journal()
    {
        var journals = Journals();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            journals.ImportAsync(Head("20261127-090000-0000"), Broken(), TestContext.Current.CancellationToken));

        Assert.Empty(journals.All());
        Assert.Empty(Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories));
    }

    private static JournalHead Head(string id) => new(
        JournalHead.CurrentSchema, new CallInfo(id, DateTimeOffset.UnixEpoch, "test", null), SoundPlan.Devices, "00");

    private static async IAsyncEnumerable<LogEntry> Nothing()
    {
        await Task.CompletedTask;
        yield break;
    }

    private static async IAsyncEnumerable<LogEntry> Broken()
    {
        await Task.CompletedTask;
        yield return new LogEntry(1, new Coaching.Ticked(TimeSpan.Zero));
        throw new InvalidOperationException("The recogniser broke.");
    }

    private CallJournals Journals() =>
        new(Options.Create(new DataOptions { Folder = _folder.Path }), _time, NullLogger<CallJournals>.Instance);

    private static async Task AddAsync(CallJournals journals, string id)
    {
        var call = new CallInfo(id, DateTimeOffset.UnixEpoch, "test", null);
        await using var writer = journals.Create(new JournalHead(JournalHead.CurrentSchema, call, SoundPlan.Devices));
    }
}
