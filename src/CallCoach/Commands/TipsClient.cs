using CallCoach.Contracts;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace CallCoach;

/// <summary>A client of the hub in a terminal. It comes back by itself when the hub was away, and asks for what it missed.</summary>
internal sealed class TipsClient : IAsyncDisposable
{
    private readonly HubConnection _hub;
    private readonly TipLines _lines;
    private readonly Terminal _terminal;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly TaskCompletionSource _callEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? _call;
    private long _last;

    public TipsClient(Uri address, TipLines lines, Terminal terminal)
    {
        (_lines, _terminal) = (lines, terminal);
        _hub = new HubConnectionBuilder()
            .WithUrl(new Uri(address, CallHub.Path), HttpTransportType.WebSockets, http => http.SkipNegotiation = true)
            .WithAutomaticReconnect(new EveryTwoSeconds())
            .Build();
        _hub.ServerTimeout = TimeSpan.FromSeconds(6);
        _hub.On<CallMessage>(nameof(ICallClient.Message), TakeAsync);
        _hub.Reconnecting += _ => Say("CallCoach is away; waiting for it.");
        _hub.Reconnected += async _ =>
        {
            await Say("CallCoach is back.");
            await CatchUpAsync();
        };
    }

    /// <summary>Runs until it is cancelled, or until the call is over if asked.</summary>
    public async Task RunAsync(bool exit, CancellationToken cancellationToken)
    {
        try
        {
            await ConnectAsync(cancellationToken);
            await CatchUpAsync();
            await (exit ? _callEnded.Task.WaitAsync(cancellationToken) : Until.CancelledAsync(cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Ctrl+C.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        _turn.Dispose();
    }

    private async Task ConnectAsync(CancellationToken cancellationToken)
    {
        for (var hasWaited = false; ; hasWaited = true)
        {
            try
            {
                await _hub.StartAsync(cancellationToken);
                return;
            }
            catch (Exception away) when (away is not OperationCanceledException) // a socket's edge: whatever it is, it may pass
            {
                if (!hasWaited)
                    _terminal.ErrorLine("CallCoach does not answer there. Start it with \"callcoach run\"; waiting for it.");
                await Task.Delay(EveryTwoSeconds.Pause, cancellationToken);
            }
        }
    }

    private async Task CatchUpAsync()
    {
        try
        {
            await CatchUpNowAsync();
        }
        catch (Exception lost) when (lost is not HubException)
        {
            // The line broke off meanwhile: the next one begins with catching up again.
        }
    }

    private async Task CatchUpNowAsync()
    {
        var state = await _hub.InvokeAsync<NodeState>(nameof(ICallHub.Watch));
        await _turn.WaitAsync();
        try
        {
            // A call that was over before we came is not told; one that is under way is told from its beginning.
            if (state.Call is { } call && (state.IsLive || IsKnown(call)))
                await CatchUpAsync(call);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task TakeAsync(CallMessage message)
    {
        await _turn.WaitAsync();
        try
        {
            if (IsKnown(message.Call) && message.Number == _last + 1)
                Print(message);
            else if (!IsKnown(message.Call) || message.Number > _last)
                await CatchUpAsync(message.Call);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task CatchUpAsync(string call)
    {
        if (!IsKnown(call))
            (_call, _last) = (call, 0);
        while (await _hub.InvokeAsync<IReadOnlyList<CallMessage>>(nameof(ICallHub.Missed), call, _last) is { Count: > 0 } missed)
        {
            foreach (var message in missed)
                Print(message);
        }
    }

    private void Print(CallMessage message)
    {
        _last = message.Number;
        _lines.Print(message);
        if (message.Payload is CallEndedPayload)
            _callEnded.TrySetResult();
    }

    private bool IsKnown(string call) => string.Equals(call, _call, StringComparison.Ordinal);

    private Task Say(string line)
    {
        _terminal.ErrorLine(line);
        return Task.CompletedTask;
    }
}
