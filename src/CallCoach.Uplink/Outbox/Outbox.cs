using CallCoach.Contracts;

namespace CallCoach.Uplink;

/// <summary>
/// What waits to be told to the team, on the disk and by number. A message has its number for good as soon as it is in, and is sent until the team says
/// that it is kept; the team passes over what it has already. So each is kept once, whatever happens to the network, the team node or this machine.
/// </summary>
internal sealed class Outbox : IDisposable
{
    /// <summary>Most bytes that wait. A day without a network is less than a tenth of it.</summary>
    public const long LargestFile = 64 * 1024 * 1024;

    /// <summary>Most bytes of one batch, below what the team node takes at once.</summary>
    private const int LargestBatch = 256 * 1024;

    private const long CompactsFrom = 256 * 1024;

    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly OutboxFile _file;
    private readonly string _membership;
    private readonly Queue<NodeMessage> _waiting = new();
    private long _after;
    private long _last;
    private TaskCompletionSource _more = NewSignal();

    public Outbox(string path, string membership, TimeProvider time)
    {
        (_membership, _time) = (membership, time);
        (_file, var head, var messages) = OutboxFile.Open(path, membership);
        (_after, _last) = (head.After, head.After);
        foreach (var message in messages)
            Enqueue(message);
        if (head.For != membership)
            Renumber(0);
    }

    /// <summary>How many messages wait.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _waiting.Count;
        }
    }

    /// <summary>Puts a message in.</summary>
    /// <param name="isLasting">False for what is of no use later: it is left out when too much waits.</param>
    /// <returns>Whether it is in.</returns>
    /// <exception cref="IOException">The disk fails.</exception>
    public bool Add(NodePayload payload, bool isLasting)
    {
        TaskCompletionSource more;
        lock (_gate)
        {
            if (!isLasting && _file.Length > LargestFile)
                return false;
            var message = new NodeMessage(NodeMessage.CurrentVersion, _last + 1, _time.GetUtcNow(), payload);
            _file.Append(message);
            Enqueue(message);
            (more, _more) = (_more, NewSignal());
        }

        more.SetResult();
        return true;
    }

    /// <summary>
    /// The next messages, as soon as there are any. They are on the disk when this answers: the team never has a number that a loss of power could make
    /// us give to another message.
    /// </summary>
    public async Task<IReadOnlyList<NodeMessage>> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task more;
            lock (_gate)
            {
                if (_waiting.Count > 0)
                {
                    _file.Flush();
                    return Batch();
                }

                more = _more.Task;
            }

            await more.WaitAsync(cancellationToken);
        }
    }

    /// <summary>The team has kept all up to a number.</summary>
    public void Acknowledge(long number)
    {
        lock (_gate)
        {
            while (_waiting.TryPeek(out var first) && first.Number <= number)
                _after = _waiting.Dequeue().Number;
            if (_waiting.Count == 0 && _file.Length > CompactsFrom)
                Rewrite();
        }
    }

    /// <summary>Goes on from where the team says. Where it knows more or less than it can, one of the two was put back from a copy: what waits is numbered anew.</summary>
    /// <returns>False when it had to be numbered anew.</returns>
    public bool GoOnAfter(long accepted)
    {
        lock (_gate)
        {
            if (accepted < _after || accepted > _last)
            {
                Renumber(accepted);
                return false;
            }
        }

        Acknowledge(accepted);
        return true;
    }

    /// <summary>Brings all that was written to the disk.</summary>
    public void Flush()
    {
        lock (_gate)
            _file.Flush();
    }

    public void Dispose()
    {
        lock (_gate)
        {
            Rewrite();
            _file.Dispose();
        }
    }

    private void Enqueue(NodeMessage message)
    {
        _waiting.Enqueue(message);
        _last = message.Number;
    }

    private List<NodeMessage> Batch()
    {
        var batch = new List<NodeMessage>();
        var bytes = 0;
        foreach (var message in _waiting.Take(NodeMessage.LargestBatch))
        {
            bytes += message.Payload is MomentSharedPayload { Sound: { } sound } ? (sound.Length * 4 / 3) + 4096 : 1024;
            if (batch.Count > 0 && bytes > LargestBatch)
                break;
            batch.Add(message);
        }

        return batch;
    }

    private void Renumber(long after)
    {
        NodeMessage[] waiting = [.. _waiting];
        _waiting.Clear();
        (_after, _last) = (after, after);
        foreach (var message in waiting)
            Enqueue(message with { Number = _last + 1 });
        Rewrite();
    }

    private void Rewrite() => _file.Replace(new OutboxHead(OutboxHead.CurrentSchema, _membership, _after), _waiting);

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
