using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace CallCoach.Calls;

/// <summary>
/// Feeds one sink at the sink's own pace. It runs beside the call: a sink that fails or hangs holds up neither the call nor the other sinks.
/// </summary>
internal sealed class SinkPump
{
    /// <summary>Some minutes of a call. A sink that is further behind misses the newest entries; the journal has them.</summary>
    private const int Capacity = 4096;

    private readonly Channel<LogEntry> _waiting = Channel.CreateBounded<LogEntry>(
        new BoundedChannelOptions(Capacity) { SingleReader = true, SingleWriter = true });

    private readonly ITipSink _sink;
    private readonly CallInfo _call;
    private readonly ILogger _log;
    private readonly CallsMetrics _metrics;
    private readonly CancellationToken _abandoned;
    private bool _hasFailed;
    private bool _isBehind;

    public SinkPump(ITipSink sink, CallInfo call, CallsMetrics metrics, ILogger log, CancellationToken abandoned)
    {
        (_sink, _call, _metrics, _log, _abandoned) = (sink, call, metrics, log, abandoned);
        Completion = RunAsync();
    }

    public Task Completion { get; }

    public void Send(LogEntry entry)
    {
        if (_waiting.Writer.TryWrite(entry))
            return;

        _metrics.SinkMissedEntry(_sink.Name);
        if (!_isBehind)
            _log.SinkFellBehind(_sink.Name, _call.Id, Capacity);
        _isBehind = true;
    }

    public void Close() => _waiting.Writer.TryComplete();

    private async Task RunAsync()
    {
        await foreach (var entry in _waiting.Reader.ReadAllAsync(CancellationToken.None))
        {
            if (_abandoned.IsCancellationRequested)
                return;

            try
            {
                await _sink.ReceiveAsync(_call, entry, _abandoned);
            }
            catch (OperationCanceledException) when (_abandoned.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) // a sink's edge: whatever it throws must not end the call
            {
                _metrics.SinkFailed(_sink.Name);
                if (!_hasFailed)
                    _log.SinkFailed(failure, _sink.Name, _call.Id);
                _hasFailed = true;
            }
        }
    }
}
