namespace CallCoach.Audio;

/// <summary>Samples waiting to be read, first in, first out. Grows to what it once held and then allocates no more.</summary>
internal sealed class SampleFifo
{
    private float[] _samples = new float[2 * AudioFrame.SampleCount];
    private int _head;

    public int Count { get; private set; }

    /// <summary>What waits, the oldest first; until the next change.</summary>
    public ReadOnlySpan<float> Samples => _samples.AsSpan(_head, Count);

    public void Write(ReadOnlySpan<float> samples)
    {
        if (_head + Count + samples.Length > _samples.Length)
            MakeRoom(samples.Length);
        samples.CopyTo(_samples.AsSpan(_head + Count));
        Count += samples.Length;
    }

    public void Write(float sample) => Write([sample]);

    public int Read(Span<float> samples)
    {
        var count = Math.Min(samples.Length, Count);
        _samples.AsSpan(_head, count).CopyTo(samples);
        Drop(count);
        return count;
    }

    /// <summary>Throws away the <paramref name="count"/> oldest samples.</summary>
    public void Drop(int count)
    {
        _head += count;
        Count -= count;
        if (Count == 0)
            _head = 0;
    }

    private void MakeRoom(int count)
    {
        var target = Count + count > _samples.Length
            ? new float[Math.Max(Count + count, 2 * _samples.Length)]
            : _samples;
        _samples.AsSpan(_head, Count).CopyTo(target);
        _samples = target;
        _head = 0;
    }
}
