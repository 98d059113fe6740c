using CallCoach.Calls;
using CallCoach.Contracts;

namespace CallCoach;

/// <summary>
/// One call as it crosses the wire. Not every entry of a call's log has a message (ticks have none), and some have two, so messages
/// have numbers of their own, from 1 without a hole. They follow from the log alone: the same log gives the same numbers,
/// which is why a client can go on counting across a restart.
/// </summary>
internal sealed class WireLog(CallInfo call)
{
    private readonly CallWire _wire = new(call);
    private readonly List<CallMessage> _messages = [];

    public CallInfo Call { get; } = call;

    /// <summary>Number of the log's entry that comes next.</summary>
    public long NextEntry { get; private set; } = 1;

    /// <summary>Where its newest message stands.</summary>
    public WirePosition Newest => new(Call.Id, _messages.Count);

    public IReadOnlyList<CallMessage> Messages => _messages;

    public void Append(LogEntry entry)
    {
        NextEntry = entry.Number + 1;
        foreach (var payload in _wire.PayloadsOf(entry.Event))
        {
            _messages.Add(new CallMessage(
                CallMessage.CurrentVersion, Call.Id, _messages.Count + 1, Seconds.Of(entry.Event.At), payload));
        }
    }

    /// <summary>Messages after a number, at most so many.</summary>
    public IReadOnlyList<CallMessage> After(long number, int most)
    {
        var from = (int)Math.Clamp(number, 0, _messages.Count);
        return _messages.GetRange(from, Math.Min(most, _messages.Count - from));
    }
}
