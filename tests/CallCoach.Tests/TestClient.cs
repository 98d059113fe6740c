using System.Threading.Channels;
using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR.Client;

namespace CallCoach.Tests;

/// <summary>A client of the hub that keeps what it is told.</summary>
internal sealed class TestClient : IAsyncDisposable
{
    private readonly HubConnection _connection;
    private readonly Channel<CallMessage> _messages = Channel.CreateBounded<CallMessage>(10_000);
    private readonly Channel<LevelsMessage> _levels = Channel.CreateBounded<LevelsMessage>(10_000);

    public TestClient(HubConnection connection)
    {
        _connection = connection;
        connection.On<CallMessage>(nameof(ICallClient.Message), message => _messages.Writer.TryWrite(message));
        connection.On<LevelsMessage>(nameof(ICallClient.Levels), levels => _levels.Writer.TryWrite(levels));
    }

    public Task<NodeState> WatchAsync() => AskAsync<NodeState>(nameof(ICallHub.Watch));

    public Task<IReadOnlyList<CallMessage>> MissedAsync(string call, long after) =>
        AskAsync<IReadOnlyList<CallMessage>>(nameof(ICallHub.Missed), call, after);

    public Task<string> StartAsync(StartCall call) => AskAsync<string>(nameof(ICallHub.Start), call);

    public Task StopAsync() => _connection.InvokeAsync(nameof(ICallHub.Stop), TestContext.Current.CancellationToken);

    public Task PressAsync(KeyPress key) => _connection.InvokeAsync(nameof(ICallHub.Press), key, TestContext.Current.CancellationToken);

    /// <summary>Messages as they come, until one of a kind has come.</summary>
    public async Task<List<CallMessage>> UntilAsync<T>()
        where T : CallPayload
    {
        var all = new List<CallMessage>();
        do
            all.Add(await _messages.Reader.ReadAsync(TestContext.Current.CancellationToken));
        while (all[^1].Payload is not T);
        return all;
    }

    public async Task<LevelsMessage> LevelsAsync() => await _levels.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private Task<T> AskAsync<T>(string method, params object?[] values) =>
        _connection.InvokeCoreAsync<T>(method, values, TestContext.Current.CancellationToken);
}
