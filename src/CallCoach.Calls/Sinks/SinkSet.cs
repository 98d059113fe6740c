using Microsoft.Extensions.Logging;

namespace CallCoach.Calls;

/// <summary>All sinks of one call.</summary>
internal sealed class SinkSet : IAsyncDisposable
{
    /// <summary>How long sinks may take to finish when the call is over.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _abandoned = new();
    private readonly SinkPump[] _pumps;
    private readonly TimeProvider _time;

    public SinkSet(IEnumerable<ITipSink> sinks, CallInfo call, CallsMetrics metrics, ILogger log, TimeProvider time)
    {
        _pumps = [.. sinks.Select(sink => new SinkPump(sink, call, metrics, log, _abandoned.Token))];
        _time = time;
    }

    public void Send(LogEntry entry)
    {
        foreach (var pump in _pumps)
            pump.Send(entry);
    }

    /// <summary>Lets the sinks take what is still waiting, then ends; one that hangs is left behind.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var pump in _pumps)
            pump.Close();

        try
        {
            await Task.WhenAll(_pumps.Select(pump => pump.Completion)).WaitAsync(Patience, _time);
        }
        catch (TimeoutException)
        {
            await _abandoned.CancelAsync();
        }
    }
}
