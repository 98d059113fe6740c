using System.Threading.Channels;
using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>
/// Where everything that happens in a live call comes together, in the order in which it became known: words of both tracks,
/// keys, and the passing of time. Bounded: whoever writes waits, save for time, which the next step of the clock makes up for.
/// </summary>
public sealed class CallInbox(TimeSpan from)
{
    /// <summary>About a minute of busy talk on two tracks.</summary>
    private const int Capacity = 256;

    private readonly Channel<CallEvent> _events = Channel.CreateBounded<CallEvent>(
        new BoundedChannelOptions(Capacity) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    public CallClock Clock { get; } = new(from);

    /// <summary>The call has lasted until now. Said for each frame; when a tenth of a second is full it becomes an event.</summary>
    public void Advance(TimeSpan to)
    {
        var before = Clock.Now;
        if (Clock.Advance(to) && Timeline.TickOf(to) > Timeline.TickOf(before))
            _events.Writer.TryWrite(new Ticked(to));
    }

    /// <summary>The rep pressed a key now.</summary>
    /// <returns>False when the call is over.</returns>
    public ValueTask<bool> PressAsync(RepKey key, long? tip, string? value, CancellationToken cancellationToken) =>
        PutAsync(new KeyPressed(Clock.Now, key, tip, value), cancellationToken);

    /// <summary>The lead sends a line now, or asks whether they may.</summary>
    /// <returns>False when the call is over.</returns>
    public ValueTask<bool> WhisperAsync(Guid whisper, string from, string text, bool asks, CancellationToken cancellationToken) =>
        PutAsync(new LeadWhispered(Clock.Now, whisper, from, text, asks), cancellationToken);

    internal ValueTask HearAsync(CallEvent heard, CancellationToken cancellationToken) =>
        _events.Writer.WriteAsync(heard, cancellationToken);

    internal void Close() => _events.Writer.TryComplete();

    internal IAsyncEnumerable<CallEvent> ReadAllAsync(CancellationToken cancellationToken) =>
        _events.Reader.ReadAllAsync(cancellationToken);

    private async ValueTask<bool> PutAsync(CallEvent happened, CancellationToken cancellationToken)
    {
        try
        {
            await _events.Writer.WriteAsync(happened, cancellationToken);
            return true;
        }
        catch (ChannelClosedException)
        {
            return false;
        }
    }
}
