namespace CallCoach.Audio;

/// <summary>
/// A call whose sound is pushed in from outside: the browser's microphone, or the media stream of a telephone system. Packets
/// of a track come in order; their own count of samples places them, and a jump in it is a gap.
/// </summary>
public sealed class StreamAudioSource : IAudioSource
{
    private readonly Lock _gate = new();
    private readonly FrameQueue _queue;
    private readonly StreamTrack[] _tracks;
    private bool _reading;

    /// <param name="rep">What the rep's packets carry.</param>
    /// <param name="prospect">What the prospect's packets carry.</param>
    /// <param name="queueSeconds">Sound of both tracks that may wait to be read before the oldest is dropped, 1 to 120.</param>
    public StreamAudioSource(StreamFormat rep, StreamFormat prospect, int queueSeconds = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(queueSeconds, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(queueSeconds, 120);
        var frames = 2 * queueSeconds * AudioFrame.SampleRate / AudioFrame.SampleCount;
        var pool = new FramePool(frames);
        _queue = new FrameQueue(frames);
        _tracks = [new StreamTrack(Track.Rep, rep, pool, _queue.Write), new StreamTrack(Track.Prospect, prospect, pool, _queue.Write)];
    }

    public string Name => "Network stream";

    public TimeSpan? Duration => null;

    /// <summary>Frames that nobody read in time.</summary>
    public long DroppedFrames => _queue.Dropped;

    /// <summary>Takes one packet; may come from any thread.</summary>
    /// <param name="track">Whose sound it is.</param>
    /// <param name="bytes">Whole samples of the track's format; not kept.</param>
    /// <param name="at">
    /// Where its first sample stands, in samples of the stream since the call began, or <see langword="null"/> for "right after
    /// the last packet". A packet from before that place is late and is left out.
    /// </param>
    /// <returns>False where the packet came too late to be used.</returns>
    public bool Push(Track track, ReadOnlySpan<byte> bytes, long? at = null)
    {
        lock (_gate)
            return _tracks[(int)track].Push(bytes, at);
    }

    /// <summary>The call is over: what was pushed can still be read, then the reading ends.</summary>
    public void Complete()
    {
        lock (_gate)
        {
            foreach (var track in _tracks)
                track.End();
        }

        _queue.Complete();
    }

    public IAsyncEnumerable<AudioFrame> ReadAsync(CancellationToken cancellationToken)
    {
        if (_reading)
            throw new InvalidOperationException("A stream is read once. Make another source for another call.");
        _reading = true;
        return _queue.ReadAllAsync(cancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        if (_reading)
            _queue.Complete();
        else
            _queue.Dispose();
        return ValueTask.CompletedTask;
    }
}
