using System.Text.Json;

namespace CallCoach.Measuring.Team;

/// <summary>A lead's board: it reads each row that comes, and says when which state of which call is shown.</summary>
internal sealed class BenchBoard(int number, BenchClock clock)
{
    public long Messages { get; private set; }

    public long Bytes { get; private set; }

    public async Task RunAsync(Uri node, string cookie, string origin, CancellationToken cancellationToken)
    {
        try
        {
            await using var hub = await RawHub.ConnectAsync(node, [("Cookie", cookie), ("Origin", origin)], cancellationToken);
            await hub.InvokeAsync("Watch", 1, null, cancellationToken);
            var pinging = PingAsync(hub, cancellationToken);
            while (await hub.ReadAsync(cancellationToken) is { } message)
                Hear(message.Span);
            await pinging;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The run is over.
        }
    }

    private static async Task PingAsync(RawHub hub, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10));
        while (await timer.WaitForNextTickAsync(cancellationToken))
            await hub.PingAsync(cancellationToken);
    }

    // A row holds one cue: its headline names the rep, its time the state.
    private void Hear(ReadOnlySpan<byte> message)
    {
        Messages++;
        Bytes += message.Length;
        var json = new Utf8JsonReader(message);
        var rep = -1;
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName)
                continue;
            if (json.ValueTextEquals("headline"u8) && json.Read())
            {
                rep = RepOf(json.ValueSpan);
            }
            else if (rep >= 0 && json.ValueTextEquals("at"u8) && json.Read())
            {
                clock.Show(number, rep, (int)json.GetDouble());
                rep = -1;
            }
        }
    }

    private static int RepOf(ReadOnlySpan<byte> headline) =>
        headline.StartsWith("Rep "u8) && System.Buffers.Text.Utf8Parser.TryParse(headline[4..], out int rep, out _) ? rep : -1;
}
