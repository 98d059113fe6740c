using System.Numerics;
using System.Runtime.InteropServices;

namespace CallCoach.Audio;

/// <summary>
/// The low-pass filter between a sample rate and 16 kHz: a windowed sinc, cut just below the lower of both half rates, worked out for
/// every place that an output sample can have between two input samples.
/// </summary>
internal sealed class PolyphaseFilter
{
    // The window's transition reaches 4 x rate / taps to either side of the cut. Measured at 48 kHz, the worst of the usual
    // rates: 7 kHz at -0.3 dB, 9 kHz at -70 dB. A telephone line needs no steeper filter than 64 taps at 8 kHz.
    private const int TapsAt48K = 128;
    private const int TapsBelow16K = 64;

    // A little below the lower half rate: what folds back costs a recogniser more than the last 250 Hz are worth.
    private const double CutShare = 0.97;

    private readonly float[] _weights;

    public PolyphaseFilter(int rate)
    {
        var gcd = (int)BigInteger.GreatestCommonDivisor(rate, AudioFrame.SampleRate);
        Phases = AudioFrame.SampleRate / gcd;
        Step = rate / gcd;
        Taps = rate < AudioFrame.SampleRate ? TapsBelow16K : TapsAt48K * Math.Max(1, (rate + 47_999) / 48_000);
        _weights = new float[Phases * Taps];
        var cut = CutShare * Math.Min(1, (double)AudioFrame.SampleRate / rate);
        for (var phase = 0; phase < Phases; phase++)
            Design(_weights.AsSpan(phase * Taps, Taps), (double)phase / Phases, cut);
    }

    /// <summary>Places between two input samples; output sample k stands at input k x <see cref="Step"/> / <see cref="Phases"/>.</summary>
    public int Phases { get; }

    /// <summary>Phases from one output sample to the next.</summary>
    public int Step { get; }

    /// <summary>Input samples that make one output sample: half of them before its place, half behind.</summary>
    public int Taps { get; }

    /// <summary>One output sample.</summary>
    /// <param name="input">The <see cref="Taps"/> samples around it.</param>
    /// <param name="phase">Its place behind the middle one.</param>
    public float Apply(ReadOnlySpan<float> input, int phase)
    {
        // Taps are a multiple of every vector's width, so there is no rest; always in this order, so that the same input gives
        // the same bits.
        var samples = MemoryMarshal.Cast<float, Vector<float>>(input[..Taps]);
        var weights = MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan(phase * Taps, Taps));
        var sum = Vector<float>.Zero;
        for (var i = 0; i < samples.Length; i++)
            sum += samples[i] * weights[i];
        return Vector.Sum(sum);
    }

    private static void Design(Span<float> weights, double place, double cut)
    {
        var half = weights.Length / 2;
        var sum = 0d;
        Span<double> exact = stackalloc double[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var distance = i - (half - 1) - place;
            exact[i] = Sinc(cut * distance) * BlackmanHarris(distance / half);
            sum += exact[i];
        }

        // Each phase passes a constant unchanged, else the phases would be heard as a tone of their own.
        for (var i = 0; i < weights.Length; i++)
            weights[i] = (float)(exact[i] / sum);
    }

    private static double Sinc(double x) => x == 0 ? 1 : Math.Sin(Math.PI * x) / (Math.PI * x);

    // Four terms (Harris 1978); its side lobes lie 92 dB down. From -1 to 1.
    private static double BlackmanHarris(double x)
    {
        var angle = Math.PI * (x + 1);
        return 0.35875 - (0.48829 * Math.Cos(angle)) + (0.14128 * Math.Cos(2 * angle)) - (0.01168 * Math.Cos(3 * angle));
    }
}
