using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Testing;

namespace CallCoach.Tests;

public sealed class WireLogTests
{
    private static readonly CallInfo Call = new("20261127-065521-3f9a", new(2026, 11, 27, 6, 55, 21, TimeSpan.Zero), "test", TimeSpan.FromSeconds(60));

    [Fact]
    public async Task The_same_log_gives_the_same_messages_with_the_same_numbers()
    {
        var log = await LogAsync();

        Assert.Equal(Messages(log), Messages(log));
        Assert.Equal(Messages(log).Take(5), Messages(log.Take(40).ToList()).Take(5));
    }

    [Fact]
    public async Task Numbers_have_no_hole_though_ticks_have_no_message()
    {
        var log = await LogAsync();
        var messages = Messages(log);

        Assert.Contains(log, entry => entry.Event is Ticked);
        Assert.Equal(Enumerable.Range(1, messages.Count).Select(n => (long)n), messages.Select(message => message.Number));
    }

    [Theory]
    [InlineData(-5, 10, 1)]
    [InlineData(0, 3, 1)]
    [InlineData(2, 3, 3)]
    public async Task A_page_begins_after_the_number_that_is_known(long after, int most, long first)
    {
        var wire = new WireLog(Call);
        foreach (var entry in await LogAsync())
            wire.Append(entry);

        var page = wire.After(after, most);

        Assert.Equal(first, page[0].Number);
        Assert.Equal(most, page.Count);
        Assert.Empty(wire.After(long.MaxValue, most));
    }

    private static Task<IReadOnlyList<LogEntry>> LogAsync() => Road.RunAsync(
        new ScriptedCall().Rep("hello there", 0.5, 1.5).Prospect("who is this", 2, 3), CallMode.Recording, TestContext.Current.CancellationToken);

    private static IReadOnlyList<Contracts.CallMessage> Messages(IReadOnlyList<LogEntry> log)
    {
        var wire = new WireLog(Call);
        foreach (var entry in log)
            wire.Append(entry);
        return wire.Messages;
    }
}
