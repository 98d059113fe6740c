using CallCoach.Contracts;
using CallCoach.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Tests;

public sealed class WatcherTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_client_that_takes_nothing_holds_up_neither_the_call_nor_another_client()
    {
        await using var node = await TestNode.StartAsync(_data, new ScriptedCall().Rep("hello there", 0.5, 1.5));
        using var left = new CancellationTokenSource();
        var (stuck, quick) = (new StuckClient(), new QuickClient());
        var from = node.Feed.Newest();
        var watching = new[] { Watch(node, stuck, from, left.Token), Watch(node, quick, from, left.Token) };

        var session = await node.StartCallAsync();
        node.Source.PlayUntil(3);
        node.Source.End();
        await session.Completion;
        await quick.Ended;

        await stuck.Began;
        Assert.Equal(1, stuck.Asked);
        await left.CancelAsync();
        stuck.LetGo();
        await Task.WhenAll(watching);
    }

    [Fact]
    public async Task A_client_that_fails_is_let_go_of()
    {
        await using var node = await TestNode.StartAsync(_data, new ScriptedCall());
        var watching = Watch(node, new BrokenClient(), node.Feed.Newest(), TestContext.Current.CancellationToken);

        await node.StartCallAsync();

        await watching;
    }

    private static Task Watch(TestNode node, ICallClient client, WirePosition from, CancellationToken left) =>
        new Watcher(node.Feed, node.Current, null, client, TimeProvider.System, node.Metrics, NullLogger.Instance).RunAsync(from, left);

    private sealed class StuckClient : ICallClient
    {
        private readonly TaskCompletionSource _began = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _letGo = new();
        private int _asked;

        public int Asked => Volatile.Read(ref _asked);

        public Task Began => _began.Task;

        public void LetGo() => _letGo.SetResult();

        public Task Message(CallMessage message)
        {
            Interlocked.Increment(ref _asked);
            _began.TrySetResult();
            return _letGo.Task;
        }

        public Task Levels(LevelsMessage levels) => _letGo.Task;

        public Task Team(TeamState team) => _letGo.Task;
    }

    private sealed class QuickClient : ICallClient
    {
        private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Ended => _ended.Task;

        public Task Message(CallMessage message)
        {
            if (message.Payload is CallEndedPayload)
                _ended.TrySetResult();
            return Task.CompletedTask;
        }

        public Task Levels(LevelsMessage levels) => Task.CompletedTask;

        public Task Team(TeamState team) => Task.CompletedTask;
    }

    private sealed class BrokenClient : ICallClient
    {
        public Task Message(CallMessage message) => throw new InvalidOperationException("gone");

        public Task Levels(LevelsMessage levels) => throw new InvalidOperationException("gone");

        public Task Team(TeamState team) => throw new InvalidOperationException("gone");
    }
}
