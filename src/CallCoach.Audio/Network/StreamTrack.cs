namespace CallCoach.Audio;

/// <summary>One side of a network stream: packets in, frames at their places out.</summary>
internal sealed class StreamTrack(Track track, StreamFormat format, FramePool pool, Action<AudioFrame> write)
{
    private readonly FrameBuilder _frames = new(track, pool, write);
    private readonly int _sampleBytes = SampleKinds.Of(StreamFormat.ToWaveFormat(format))!.Value.Bytes();
    private readonly float[] _samples = new float[AudioFrame.SampleCount];
    private readonly MonoConverter _converter = new(StreamFormat.ToWaveFormat(format));
    private long _next;
    private bool _ended;

    public bool Push(ReadOnlySpan<byte> bytes, long? at)
    {
        if (_ended || at < _next)
            return false;
        if (at > _next)
            Jump(at.Value);
        _converter.Push(bytes);
        _next += bytes.Length / _sampleBytes;
        Take();
        return true;
    }

    public void End()
    {
        if (_ended)
            return;
        _ended = true;
        _converter.Finish();
        Take();
        _frames.Flush();
    }

    // The filter must not smear the sound before a gap into the sound behind it.
    private void Jump(long at)
    {
        _converter.Finish();
        Take();
        _converter.Restart();
        _next = at;
        _frames.Skip(Math.Max(0, Resampler.OutputLength(at, format.Rate) - _frames.Position));
    }

    private void Take()
    {
        for (var count = _converter.Read(_samples); count > 0; count = _converter.Read(_samples))
            _frames.Add(_samples.AsSpan(0, count));
    }
}
