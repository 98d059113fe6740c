namespace CallCoach.Calls;

/// <summary>
/// Receives every entry of a live call's log, in order: the hub, a terminal, later a store.
/// It may fail or hang: the call goes on, and the fault is logged once.
/// </summary>
public interface ITipSink
{
    /// <summary>What logs call this sink.</summary>
    string Name { get; }

    /// <summary>Takes one entry. The next one comes when this one is done.</summary>
    ValueTask ReceiveAsync(CallInfo call, LogEntry entry, CancellationToken cancellationToken);
}
