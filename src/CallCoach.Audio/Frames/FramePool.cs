namespace CallCoach.Audio;

/// <summary>Frames to use again, so that a call of hours allocates no buffer after its first seconds.</summary>
internal sealed class FramePool
{
    private readonly Lock _gate = new();
    private readonly Stack<AudioFrame> _free;
    private readonly int _capacity;
    private readonly Action<AudioFrame> _return;

    /// <param name="capacity">Frames kept for later; more than that are left to the garbage collector.</param>
    public FramePool(int capacity)
    {
        _capacity = capacity;
        _free = new Stack<AudioFrame>(capacity);
        _return = Return;
    }

    public int Free
    {
        get
        {
            lock (_gate)
                return _free.Count;
        }
    }

    public AudioFrame Rent()
    {
        lock (_gate)
        {
            if (_free.TryPop(out var frame))
                return frame.Rent();
        }

        return new AudioFrame(_return).Rent();
    }

    private void Return(AudioFrame frame)
    {
        lock (_gate)
        {
            if (_free.Count < _capacity)
                _free.Push(frame);
        }
    }
}
