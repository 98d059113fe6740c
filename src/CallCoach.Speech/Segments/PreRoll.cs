using CallCoach.Audio;

namespace CallCoach.Speech.Segments;

/// <summary>The last windows of a silent track: a word begins before the gate can know it.</summary>
internal sealed class PreRoll(int windows)
{
    private readonly float[] _samples = new float[windows * AudioFrame.SampleCount];
    private int _filled;

    /// <summary>Where the sound kept here ends.</summary>
    public long End { get; private set; }

    public void Add(ReadOnlySpan<float> window, long end)
    {
        if (_filled == _samples.Length)
        {
            Array.Copy(_samples, window.Length, _samples, 0, _filled - window.Length);
            _filled -= window.Length;
        }

        window.CopyTo(_samples.AsSpan(_filled));
        _filled += window.Length;
        End = end;
    }

    /// <summary>The sound from a position on, or from the first that is kept.</summary>
    public ReadOnlySpan<float> From(long position) =>
        _samples.AsSpan(0, _filled)[(int)Math.Clamp(position - (End - _filled), 0, _filled)..];

    public void Clear() => _filled = 0;
}
