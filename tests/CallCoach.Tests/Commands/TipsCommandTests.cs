using CallCoach.Contracts;
using CallCoach.Testing;

namespace CallCoach.Tests;

public sealed class TipsCommandTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Tips_are_lines_of_text_and_who_comes_late_gets_them_all()
    {
        await using var node = await TestNode.StartAsync(_data, new ScriptedCall().Prospect("hello", 0.2, 0.6).Rep("hello there", 1, 2));
        await node.StartCallAsync();
        node.Source.PlayUntil(3);
        await node.Feed.UntilAsync<TipShownPayload>(_ => true);

        var running = Ran.Async("tips", "--url", node.Address, "--captions", "--exit");
        await node.WatchedAsync();
        node.Source.End();
        var ran = await running;

        Assert.Equal(ExitCodes.Fine, ran.ExitCode);
        Assert.Equal(
            [
                "The call began.",
                "Prospect: hello",
                "You: hello there",
                "Tip: Say it your way.",
                "The call is over: warm. They agreed to talk again.",
            ],
            ran.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries),
            StringComparer.Ordinal);
    }

    [Fact]
    public async Task It_comes_back_by_itself_when_the_program_was_restarted()
    {
        Task<Ran> running;
        int port;
        await using (var node = await TestNode.StartAsync(_data, new ScriptedCall().Rep("hello there", 0.1, 0.2)))
        {
            port = new Uri(node.Address).Port;
            await node.StartCallAsync();
            running = Ran.Async("tips", "--url", node.Address, "--exit");
            await node.WatchedAsync();
            node.Source.PlayUntil(1);
            await node.Feed.UntilAsync<TipShownPayload>(_ => true);
        }

        await using var again = await TestNode.StartAsync(_data, new ScriptedCall(), TimeSpan.FromMinutes(1), port: port);
        await again.WatchedAsync();
        again.Source.End();
        var ran = await running;

        Assert.Single(ran.Output.Split(Environment.NewLine), line => line is "Tip: Say it your way.");
        Assert.Contains("The call is over", ran.Output, StringComparison.Ordinal);
        Assert.Contains("CallCoach is back.", ran.Error, StringComparison.Ordinal);
    }
}
