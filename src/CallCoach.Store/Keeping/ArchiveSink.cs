using System.Threading.Channels;
using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>Hears that a call is over and has it kept. It only takes the id down: the call never waits for the database.</summary>
internal sealed class ArchiveSink : ITipSink
{
    /// <summary>Ended calls that wait; one that finds no room is kept at the next start.</summary>
    private const int Capacity = 256;

    private readonly Channel<string> _ended = Channel.CreateBounded<string>(
        new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public string Name => "archive";

    public ChannelReader<string> Ended => _ended.Reader;

    public ValueTask ReceiveAsync(CallInfo call, LogEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Event is CallRated)
            _ended.Writer.TryWrite(call.Id);
        return ValueTask.CompletedTask;
    }
}
