using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace CallCoach.Audio;

/// <summary>
/// The one lossy queue of the road: capture never waits for what comes after it. When full it drops the oldest frame,
/// counts it, and the reader sees the hole by the start of the next frame.
/// </summary>
internal sealed class FrameQueue : IDisposable
{
    private readonly Channel<AudioFrame> _frames;
    private readonly Action<AudioFrame, long>? _dropped;
    private long _droppedCount;

    /// <param name="capacity">Frames of both tracks together.</param>
    /// <param name="dropped">Told of each lost frame and how many were lost so far, on the thread that writes.</param>
    public FrameQueue(int capacity, Action<AudioFrame, long>? dropped = null)
    {
        _dropped = dropped;
        var options = new BoundedChannelOptions(capacity)
        {
            FullMode = BoundedChannelFullMode.DropOldest,
            SingleReader = true,
        };
        _frames = Channel.CreateBounded<AudioFrame>(options, Drop);
    }

    public long Dropped => Interlocked.Read(ref _droppedCount);

    public int Count => _frames.Reader.Count;

    public void Write(AudioFrame frame)
    {
        if (!_frames.Writer.TryWrite(frame))
            frame.Dispose();
    }

    /// <summary>Lets the reader finish what is queued, then end (or throw <paramref name="error"/>).</summary>
    public void Complete(Exception? error = null) => _frames.Writer.TryComplete(error);

    public async IAsyncEnumerable<AudioFrame> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A wait that can't be cancelled costs nothing, one that can allocates each time: so cancelling completes the queue.
        await using var cancelled = cancellationToken.UnsafeRegister(
            static (queue, token) => ((FrameQueue)queue!).Complete(new OperationCanceledException(token)), this);
        while (await _frames.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (!cancellationToken.IsCancellationRequested && _frames.Reader.TryRead(out var frame))
                yield return frame;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    public void Dispose()
    {
        Complete();
        while (_frames.Reader.TryRead(out var frame))
            frame.Dispose();
    }

    private void Drop(AudioFrame frame)
    {
        var count = Interlocked.Increment(ref _droppedCount);
        _dropped?.Invoke(frame, count);
        frame.Dispose();
    }
}
