using CallCoach.Coaching;
using CallCoach.Testing;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Calls.Tests;

public sealed class CallJournalTests : IDisposable
{
    private static readonly CallInfo Call = new("20261127-065521-3f9a", new(2026, 11, 27, 6, 55, 21, TimeSpan.Zero), "test", null);

    private readonly TempFolder _folder = new();

    private string File => _folder.File("call.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_written_is_read_again()
    {
        var log = await Road.RunAsync(
            new ScriptedCall().Rep("hello there", 1, 2).Prospect("who is this", 2.2, 3), CallMode.Recording, TestContext.Current.CancellationToken);
        await WriteAsync(log);

        var journal = CallJournal.Open(File);

        Assert.Equal(Call, journal.Head.Call);
        Assert.Equal(Lines(log), journal.ReadAfter(0).Select(Line), StringComparer.Ordinal);
        Assert.Equal(Lines(log.Skip(5)), journal.ReadAfter(5).Select(Line), StringComparer.Ordinal);

        // Words that still grow are counted in judgement, and not written.
        static IEnumerable<string> Lines(IEnumerable<LogEntry> log) => log.Select(entry => Line(entry.Event is PartialHeard growing
            ? entry with { Event = growing with { Stable = [.. growing.Stable.Select(word => word with { Text = "" })], Interim = [] } }
            : entry));
    }

    [Fact]
    public async Task It_can_be_read_while_it_grows()
    {
        await using var writer = JournalWriter.Create(File, Head(), new FakeTimeProvider());
        var journal = CallJournal.Open(File);

        writer.Append(Tick(1));
        Assert.Equal([Tick(1)], journal.ReadAfter(0));

        writer.Append(Tick(2));
        Assert.Equal([Tick(2)], journal.ReadAfter(1));
    }

    [Fact]
    public async Task Wherever_the_last_line_is_torn_all_lines_before_it_are_kept_and_the_call_can_go_on()
    {
        await WriteAsync([Tick(1), Tick(2), Tick(3)]);
        var whole = await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken);
        var lastLine = Array.LastIndexOf(whole, (byte)'\n', whole.Length - 2) + 1;

        for (var length = lastLine; length < whole.Length; length++)
        {
            await System.IO.File.WriteAllBytesAsync(File, whole[..length], TestContext.Current.CancellationToken);
            Assert.Equal([Tick(1), Tick(2)], CallJournal.Open(File).ReadAfter(0).Where(entry => entry.Number < 3));

            await using (var writer = JournalWriter.Continue(File, new FakeTimeProvider()))
                writer.Append(Tick(3));
            Assert.Equal([Tick(1), Tick(2), Tick(3)], CallJournal.Open(File).ReadAfter(0));
        }
    }

    [Fact]
    public async Task A_damaged_line_before_the_last_is_named()
    {
        await WriteAsync([Tick(1), Tick(2), Tick(3)]);
        var lines = await System.IO.File.ReadAllLinesAsync(File, TestContext.Current.CancellationToken);
        lines[2] = lines[2][..10];
        await System.IO.File.WriteAllLinesAsync(File, lines, TestContext.Current.CancellationToken);

        var error = Assert.Throws<JournalException>(() => CallJournal.Open(File).ReadAfter(0).ToList());

        Assert.Contains("line 3", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("{}")]
    [InlineData("{\"schema\":\"callcoach.journal/9\"}")]
    public async Task A_file_that_is_no_journal_is_refused(string text)
    {
        await System.IO.File.WriteAllTextAsync(File, text, TestContext.Current.CancellationToken);

        Assert.Throws<JournalException>(() => CallJournal.Open(File));
    }

    [Fact]
    public async Task Only_the_user_may_read_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows closes the user's application data to others by itself.");
        }
        else
        {
            await WriteAsync([Tick(1)]);
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
        }
    }

    [Fact]
    public async Task A_call_is_open_from_its_start_to_its_end()
    {
        await WriteAsync([new LogEntry(1, new CallStarted(TimeSpan.Zero, Road.Head)), Tick(2)]);
        Assert.True(CallJournal.Open(File).IsOpen());

        await using (var writer = JournalWriter.Continue(File, new FakeTimeProvider()))
            writer.Append(new LogEntry(3, new CallEnded(TimeSpan.FromSeconds(1))));
        Assert.False(CallJournal.Open(File).IsOpen());
    }

    private async Task WriteAsync(IEnumerable<LogEntry> entries)
    {
        await using var writer = JournalWriter.Create(File, Head(), new FakeTimeProvider());
        foreach (var entry in entries)
            writer.Append(entry);
    }

    private static JournalHead Head() => new(JournalHead.CurrentSchema, Call, SoundPlan.Devices);

    private static LogEntry Tick(long number) => new(number, new Ticked(TimeSpan.FromSeconds(number)));

    private static string Line(LogEntry entry) => System.Text.Json.JsonSerializer.Serialize(entry, JournalJson.Options);
}
