namespace CallCoach.Audio;

/// <summary>
/// One channel of any rate to 16 kHz, as a stream: the same bits for any cut of the input, output sample k is the input at
/// k / 16000 s, and in all round(input x 16000 / rate) samples.
/// </summary>
/// <remarks>
/// Why not NAudio's: WdlResamplingSampleProvider filters too softly (at 48 kHz 7 kHz loses 12 dB while 9 kHz stays at -20 dB; a
/// telephone line loses 11 dB at 3 kHz). WdlResampler in its sinc mode filters as well as this one, but allocates a new buffer
/// with almost every call, about 1 MB in a second of sound at 48 kHz, and its fractional positions depend on how the input was cut.
/// </remarks>
internal sealed class Resampler
{
    private static readonly float[] Silence = new float[256];

    private readonly int _rate;
    private readonly PolyphaseFilter? _filter;
    private readonly SampleFifo _input = new();
    private readonly SampleFifo _output = new();
    private long _received;
    private long _made;
    private int _phase;

    public Resampler(int rate)
        : this(rate, FilterFor(rate))
    {
    }

    /// <param name="rate">Samples a second of the input.</param>
    /// <param name="filter">By <see cref="FilterFor"/>; channels of one rate share it.</param>
    public Resampler(int rate, PolyphaseFilter? filter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rate, 1);
        _rate = rate;
        _filter = filter;
        if (filter is not null)
            PushSilence((filter.Taps / 2) - 1);
    }

    /// <summary>Samples at 16 kHz that can be read now.</summary>
    public int Available => _output.Count;

    /// <returns><see langword="null"/> where the rate is 16 kHz already.</returns>
    public static PolyphaseFilter? FilterFor(int rate) => rate == AudioFrame.SampleRate ? null : new PolyphaseFilter(rate);

    public static long OutputLength(long samples, int rate) =>
        (long)(((Int128)samples * AudioFrame.SampleRate * 2 + rate) / (2 * (Int128)rate));

    public void Push(ReadOnlySpan<float> samples)
    {
        _received += samples.Length;
        if (_filter is null)
        {
            _output.Write(samples);
            return;
        }

        _input.Write(samples);
        Convert(_filter, long.MaxValue);
    }

    /// <summary>The input ended: makes what the filter still holds readable.</summary>
    public void Finish()
    {
        if (_filter is null)
            return;
        PushSilence((_filter.Taps / 2) + (_filter.Step / _filter.Phases) + 1);
        Convert(_filter, OutputLength(_received, _rate));
    }

    public int Read(Span<float> samples) => _output.Read(samples);

    public void Drop(int count) => _output.Drop(count);

    private void PushSilence(int count)
    {
        for (; count > 0; count -= Silence.Length)
            _input.Write(Silence.AsSpan(0, Math.Min(count, Silence.Length)));
    }

    // The oldest sample of the input is the first that the next output sample needs, so places are whole numbers and never drift.
    private void Convert(PolyphaseFilter filter, long most)
    {
        var input = _input.Samples;
        var at = 0;
        while (at + filter.Taps <= input.Length && _made < most)
        {
            _output.Write(filter.Apply(input[at..], _phase));
            _made++;
            _phase += filter.Step;
            at += _phase / filter.Phases;
            _phase %= filter.Phases;
        }

        _input.Drop(at);
    }
}
