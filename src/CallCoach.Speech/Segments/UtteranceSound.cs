namespace CallCoach.Speech.Segments;

/// <summary>
/// The sound of one utterance: one pinned buffer that only grows, so that a decode of its first part can run while more is
/// added. It goes back to its pool when the last holder lets go.
/// </summary>
internal sealed class UtteranceSound
{
    private readonly UtteranceSoundPool _pool;
    private readonly float[] _samples;
    private int _holders;

    public UtteranceSound(UtteranceSoundPool pool, int capacity)
    {
        _pool = pool;
        _samples = GC.AllocateUninitializedArray<float>(capacity, pinned: true);
    }

    public int Length { get; private set; }

    public void Begin()
    {
        Length = 0;
        _holders = 1;
    }

    public void Append(ReadOnlySpan<float> samples)
    {
        samples.CopyTo(_samples.AsSpan(Length));
        Length += samples.Length;
    }

    public ReadOnlyMemory<float> First(int length) => _samples.AsMemory(0, length);

    public void Hold() => Interlocked.Increment(ref _holders);

    public void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
            _pool.Return(this);
    }
}
