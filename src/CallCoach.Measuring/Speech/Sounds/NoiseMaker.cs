namespace CallCoach.Measuring.Speech;

/// <summary>Computes sounds without speech, mono at 16 kHz. The seed is fixed: the same minute each time.</summary>
internal sealed class NoiseMaker(int seed)
{
    private const int Rate = 16_000;

    /// <summary>Rows and columns of the telephone keypad, Hz (ITU-T Q.23).</summary>
    private static readonly double[] s_rows = [697, 770, 852, 941];
    private static readonly double[] s_columns = [1209, 1336, 1477, 1633];

    /// <summary>C, A minor, F, G: fundamentals of three notes each, Hz.</summary>
    private static readonly double[][] s_chords =
    [
        [261.63, 329.63, 392.00], [220.00, 261.63, 329.63], [174.61, 220.00, 261.63], [196.00, 246.94, 293.66],
    ];

    private readonly Random _random = new(seed);
    private readonly double[] _pink = new double[3];

    public float[] Make(NoiseKind kind, TimeSpan length)
    {
        var samples = new float[(int)(length.TotalSeconds * Rate)];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = (float)Math.Clamp(Sample(kind, i), -1, 1);
        return samples;
    }

    private double Sample(NoiseKind kind, int i)
    {
        var t = (double)i / Rate;
        return kind switch
        {
            NoiseKind.Silence => 0,
            NoiseKind.WhiteNoise => 0.017 * White(), // about -40 dBFS
            NoiseKind.PinkNoise => 0.05 * Pink(),
            NoiseKind.MainsHum => (0.02 * Sine(50, t)) + (0.01 * Sine(150, t)) + (0.002 * White()),
            NoiseKind.RingBack => t % 6 < 2 ? 0.1 * (Sine(440, t) + Sine(480, t)) : 0, // ANSI T1.401: 2 s on, 4 s off
            NoiseKind.BusyTone => t % 1 < 0.5 ? 0.1 * (Sine(480, t) + Sine(620, t)) : 0,
            NoiseKind.TouchTones => TouchTone(t),
            NoiseKind.HoldMusic => HoldMusic(t),
            NoiseKind.Clicks => Click(t),
            NoiseKind.GustsOfNoise => Gust(t) * Pink(),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such noise."),
        };
    }

    private static double TouchTone(double t)
    {
        var key = (int)(t / 0.35);
        return t % 0.35 < 0.12 ? 0.1 * (Sine(s_rows[key % 4], t) + Sine(s_columns[key / 4 % 4], t)) : 0;
    }

    /// <summary>An arpeggio, each note struck and dying away, over four chords.</summary>
    private static double HoldMusic(double t)
    {
        var note = (int)(t / 0.25);
        var frequency = s_chords[note / 8 % 4][note % 3] * (note % 8 > 4 ? 2 : 1);
        var since = t % 0.25;
        return 0.12 * Math.Exp(-6 * since) * (Sine(frequency, t) + (0.4 * Sine(2 * frequency, t)) + (0.2 * Sine(3 * frequency, t)));
    }

    /// <summary>Like typing: a burst of some milliseconds at uneven times, seven a second.</summary>
    private double Click(double t)
    {
        var stroke = (int)(t * 7);
        var at = (stroke / 7.0) + (0.08 * Math.Abs(Sine(0.37, stroke)));
        return t >= at ? 0.25 * Math.Exp(-600 * (t - at)) * White() : 0;
    }

    /// <summary>Loudness that swells and sinks as breath, wind or a passing car does, up to four times a second.</summary>
    private static double Gust(double t) => 0.1 * Math.Pow(Math.Abs(Sine(0.43, t) * Sine(1.7, t)), 1.5);

    private double White() => (2 * _random.NextDouble()) - 1;

    /// <summary>Pink by three first-order filters: Paul Kellet's economy method (musicdsp.org, entry 76).</summary>
    private double Pink()
    {
        var white = White();
        _pink[0] = (0.99765 * _pink[0]) + (white * 0.0990460);
        _pink[1] = (0.96300 * _pink[1]) + (white * 0.2965164);
        _pink[2] = (0.57000 * _pink[2]) + (white * 1.0526913);
        return (_pink[0] + _pink[1] + _pink[2] + (white * 0.1848)) / 4;
    }

    private static double Sine(double frequency, double t) => Math.Sin(2 * Math.PI * frequency * t);
}
