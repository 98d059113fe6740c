using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>One track on its way to a file: what is not released yet is held back, at most a minute of it.</summary>
internal sealed class TrackKeeper(OggOpusWriter writer, long start) : IDisposable
{
    /// <summary>Longer than the longest utterance and the time its words may take.</summary>
    private const long HeldSamples = 60L * AudioFrame.SampleRate;

    private readonly Queue<short[]> _held = new();
    private short[] _open = new short[OggOpusWriter.PacketSamples];
    private int _filled;
    private long _written = start;

    /// <summary>Position of the next sample to come.</summary>
    private long Next => _written + ((long)_held.Count * OggOpusWriter.PacketSamples) + _filled;

    public void Take(long start, ReadOnlySpan<float> samples)
    {
        while (Next < start)
            Add(0); // a hole is silence: times in the file are times of the call
        for (var i = (int)Math.Clamp(Next - start, 0, samples.Length); i < samples.Length; i++)
            Add((short)(samples[i] * short.MaxValue));
        while (_held.Count * OggOpusWriter.PacketSamples > HeldSamples)
            WriteOne();
    }

    public void Release(long until)
    {
        while (_held.Count > 0 && _written + OggOpusWriter.PacketSamples <= until)
            WriteOne();
    }

    public void Silence(long from, long to)
    {
        var at = _written;
        foreach (var packet in _held.Append(_open))
        {
            var (first, last) = (Math.Max(from - at, 0), Math.Min(to - at, packet.Length));
            if (first < last)
                packet.AsSpan((int)first, (int)(last - first)).Clear();
            at += packet.Length;
        }
    }

    public void Dispose()
    {
        while (_filled > 0)
            Add(0);
        while (_held.Count > 0)
            WriteOne();
        writer.Dispose();
    }

    private void Add(short sample)
    {
        _open[_filled++] = sample;
        if (_filled < _open.Length)
            return;
        _held.Enqueue(_open);
        (_open, _filled) = (new short[OggOpusWriter.PacketSamples], 0);
    }

    private void WriteOne()
    {
        var packet = _held.Dequeue();
        writer.Write(packet);
        _written += packet.Length;
    }
}
