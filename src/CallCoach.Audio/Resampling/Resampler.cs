using NAudio.Dsp;

namespace CallCoach.Audio;

/// <summary>
/// One channel of any rate to 16 kHz, as a stream: the same output for any cut of the input, output sample k is the input at
/// k / 16000 s, and in all round(input x 16000 / rate) samples.
/// </summary>
/// <remarks>
/// NAudio's WdlResampler in its sinc mode. The ready-made WdlResamplingSampleProvider uses its recursive filter instead,
/// which at 48 kHz takes 12 dB off 7 kHz and leaves 9 kHz only 20 dB down, and takes 11 dB off 3 kHz of a telephone line.
/// </remarks>
internal sealed class Resampler
{
    // Blackman-Harris window: the pass band ends 4 x rate / taps below the cut-off. 128 taps at 48 kHz leave 7 kHz at
    // -0.2 dB and put 9 kHz at -69 dB; a telephone line needs no steeper filter than 64 taps at 8 kHz.
    private const int TapsAt48K = 128;
    private const int TapsBelow16K = 64;
    private const int TableSteps = 32;

    // WDL rounds its position once a call, so equal calls make the output independent of how the input was cut.
    private const int Chunk = 32;

    private readonly int _rate;
    private readonly WdlResampler? _wdl;
    private readonly float[] _chunk = new float[Chunk];
    private readonly int _room;
    private readonly SampleFifo _output = new();
    private int _pending;
    private long _received;
    private long _made;

    public Resampler(int rate)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rate, 1);
        _rate = rate;
        if (rate == AudioFrame.SampleRate)
            return;
        _wdl = new WdlResampler();
        _wdl.SetMode(interp: true, filtercnt: 0, sinc: true, Taps(rate), TableSteps);
        _wdl.SetFeedMode(true);
        _wdl.SetRates(rate, AudioFrame.SampleRate);
        _room = (int)((long)Chunk * AudioFrame.SampleRate / rate) + 2;
    }

    /// <summary>Samples at 16 kHz that can be read now.</summary>
    public int Available => _output.Count;

    public static long OutputLength(long samples, int rate) =>
        (long)(((Int128)samples * AudioFrame.SampleRate * 2 + rate) / (2 * (Int128)rate));

    public void Push(ReadOnlySpan<float> samples)
    {
        _received += samples.Length;
        if (_wdl is null)
        {
            _output.Write(samples);
            return;
        }

        while (!samples.IsEmpty)
        {
            var count = Math.Min(samples.Length, Chunk - _pending);
            samples[..count].CopyTo(_chunk.AsSpan(_pending));
            samples = samples[count..];
            _pending += count;
            if (_pending == Chunk)
                Convert(_wdl);
        }
    }

    /// <summary>The input ended: makes what the filter still holds readable.</summary>
    public void Finish()
    {
        if (_wdl is null)
            return;
        var due = OutputLength(_received, _rate);
        while (_made < due)
        {
            _chunk.AsSpan(_pending).Clear();
            Convert(_wdl);
        }

        _output.Trim((int)(_output.Count - (_made - due)));
        _made = due;
    }

    public int Read(Span<float> samples) => _output.Read(samples);

    public void Drop(int count) => _output.Drop(count);

    internal static int Taps(int rate) => rate < AudioFrame.SampleRate
        ? TapsBelow16K
        : TapsAt48K * Math.Max(1, (rate + 47_999) / 48_000);

    private void Convert(WdlResampler wdl)
    {
        wdl.ResamplePrepare(Chunk, 1, out var input);
        _chunk.CopyTo(input);
        var made = wdl.ResampleOut(_output.Room(_room), Chunk, _room, 1);
        _output.Written(made);
        _made += made;
        _pending = 0;
    }
}
