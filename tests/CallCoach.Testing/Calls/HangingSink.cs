using CallCoach.Calls;

namespace CallCoach.Testing;

/// <summary>A sink that never comes back from its first entry.</summary>
public sealed class HangingSink : ITipSink
{
    public string Name => "hanging";

    public async ValueTask ReceiveAsync(CallInfo call, LogEntry entry, CancellationToken cancellationToken) =>
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
}
