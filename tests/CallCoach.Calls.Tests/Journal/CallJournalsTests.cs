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
    public async Task Calls_older_than_the_days_to_keep_are_deleted()
    {
        var journals = Journals(keepDays: 30);
        await AddAsync(journals, "20261027-235959-0000");
        await AddAsync(journals, "20261028-000000-0000");

        Assert.Equal(1, journals.DeleteOld());
        Assert.Null(journals.Find("20261027-235959-0000"));
        Assert.NotNull(journals.Find("20261028-000000-0000"));
    }

    [Fact]
    public async Task Zero_days_keep_all_calls()
    {
        var journals = Journals(keepDays: 0);
        await AddAsync(journals, "20010101-000000-0000");

        Assert.Equal(0, journals.DeleteOld());
    }

    private CallJournals Journals(int keepDays = 30) =>
        new(Options.Create(new DataOptions { Folder = _folder.Path, KeepDays = keepDays }), _time, NullLogger<CallJournals>.Instance);

    private static async Task AddAsync(CallJournals journals, string id)
    {
        var call = new CallInfo(id, DateTimeOffset.UnixEpoch, "test", null);
        await using var writer = journals.Create(new JournalHead(JournalHead.CurrentSchema, call, SoundPlan.Devices));
    }
}
