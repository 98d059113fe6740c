using System.Text.Json;
using CallCoach.Contracts;

namespace CallCoach.Measuring.Team;

/// <summary>A rep's node in a call: two events a second, one how the call stands, one what is said. It sends one batch at a time, as a real one does.</summary>
internal sealed class BenchDevice(int rep, string token, BenchClock clock) : IDisposable
{
    private static readonly TimeSpan s_half = TimeSpan.FromMilliseconds(500);

    private readonly string _call = $"20261127-100000-{rep:x4}";
    private readonly Queue<NodeMessage> _waiting = new();
    private readonly SemaphoreSlim _answered = new(0);
    private long _number;
    private bool _isOver;

    /// <summary>Messages sent and acknowledged.</summary>
    public long Acknowledged { get; private set; }

    public long Sent => _number;

    public int States { get; private set; }

    public int Captions { get; private set; }

    public bool IsBroken { get; private set; }

    public async Task RunAsync(Uri node, TimeSpan from, TimeProvider time, CancellationToken stop, CancellationToken cancellationToken)
    {
        try
        {
            await using var hub = await RawHub.ConnectAsync(node, [("Authorization", $"Bearer {token}")], cancellationToken);
            var hearing = HearAsync(hub, cancellationToken);
            await hub.InvokeAsync(nameof(ITeamHub.Hello), 1, new NodeHello(NodeMessage.CurrentVersion, time.GetUtcNow(), "bench"), cancellationToken);
            await AnswerAsync(cancellationToken);
            Add(new CallBeganPayload(_call, time.GetUtcNow(), $"Prospect {rep}, Company", "turf", IsWarm: false), time);
            await Task.Delay(from, time, cancellationToken);
            using var timer = new PeriodicTimer(s_half, time);
            while (!stop.IsCancellationRequested && await timer.WaitForNextTickAsync(cancellationToken))
            {
                Next(time);
                await SendAsync(hub, cancellationToken);
            }

            while (_waiting.Count > 0)
                await SendAsync(hub, cancellationToken);
            _isOver = true;
        }
        catch (Exception broken) when (broken is System.Net.WebSockets.WebSocketException or IOException)
        {
            IsBroken = true;
        }
    }

    public void Dispose() => _answered.Dispose();

    private void Next(TimeProvider time)
    {
        if (_number % 2 == 1)
        {
            States++;
            // The cue's time carries the count, so that a board's row says which state it shows.
            var cue = new LastCue("nudge", $"Rep {rep}: ask, then pause.", States, null);
            clock.Publish(rep, States);
            Add(new CallStatePayload(_call, States, "finding-out", .5, cue, Consents.Agreed, Hears: true, AsksForHelp: false), time);
        }
        else
        {
            Captions++;
            Add(new CallCaptionPayload(_call, States, Captions % 2 == 0 ? "rep" : "prospect", $"This is what somebody said in a call, line {Captions} of it."), time);
        }
    }

    private void Add(NodePayload payload, TimeProvider time) => _waiting.Enqueue(new(NodeMessage.CurrentVersion, ++_number, time.GetUtcNow(), payload));

    private async Task SendAsync(RawHub hub, CancellationToken cancellationToken)
    {
        NodeMessage[] batch = [.. _waiting.Take(NodeMessage.LargestBatch)];
        await hub.InvokeAsync(nameof(ITeamHub.Send), 2, batch, cancellationToken);
        await AnswerAsync(cancellationToken);
        while (_waiting.TryPeek(out var first) && first.Number <= Acknowledged)
            _waiting.Dequeue();
    }

    private async Task AnswerAsync(CancellationToken cancellationToken)
    {
        await _answered.WaitAsync(cancellationToken);
        if (IsBroken)
            throw new IOException("The team node refused, or the line broke.");
    }

    private async Task HearAsync(RawHub hub, CancellationToken cancellationToken)
    {
        try
        {
            while (await hub.ReadAsync(cancellationToken) is { } message)
                Hear(message);
        }
        catch (Exception gone) when (gone is OperationCanceledException or System.Net.WebSockets.WebSocketException or ObjectDisposedException)
        {
            // The line is gone: who waits for an answer gets none.
        }

        if (!_isOver)
            IsBroken = true;
        _answered.Release();
    }

    private void Hear(ReadOnlyMemory<byte> message)
    {
        using var json = JsonDocument.Parse(message);
        if (json.RootElement.GetProperty("type").GetInt32() != 3)
            return;
        if (json.RootElement.TryGetProperty("error", out _))
            IsBroken = true;
        else if (json.RootElement.GetProperty("invocationId").GetString() == "2")
            Acknowledged = json.RootElement.GetProperty("result").GetInt64();
        _answered.Release();
    }
}
