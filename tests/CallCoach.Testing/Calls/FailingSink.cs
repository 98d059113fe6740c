using CallCoach.Calls;

namespace CallCoach.Testing;

/// <summary>A sink that fails on every entry.</summary>
public sealed class FailingSink : ITipSink
{
    private int _tries;

    public string Name => "failing";

    public int Tries => Volatile.Read(ref _tries);

    public ValueTask ReceiveAsync(CallInfo call, LogEntry entry, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _tries);
        throw new InvalidOperationException("This sink always fails.");
    }
}
