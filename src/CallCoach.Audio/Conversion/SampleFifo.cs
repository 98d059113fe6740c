namespace CallCoach.Audio;

/// <summary>Samples waiting to be read, first in, first out. Grows to what it once held and then allocates no more.</summary>
internal sealed class SampleFifo
{
    private float[] _samples = new float[2 * AudioFrame.SampleCount];
    private int _head;

    public int Count { get; private set; }

    public void Write(ReadOnlySpan<float> samples)
    {
        samples.CopyTo(Room(samples.Length));
        Count += samples.Length;
    }

    /// <summary>Space to write into directly; <see cref="Written"/> says how much was used.</summary>
    public Span<float> Room(int count)
    {
        if (_head + Count + count > _samples.Length)
            MakeRoom(count);
        return _samples.AsSpan(_head + Count, count);
    }

    public void Written(int count) => Count += count;

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

    /// <summary>Throws away the newest samples, so that <paramref name="count"/> are left.</summary>
    public void Trim(int count) => Count = Math.Min(Count, count);

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
