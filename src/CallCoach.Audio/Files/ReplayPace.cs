using System.Globalization;
using System.Runtime.InteropServices;

namespace CallCoach.Audio;

/// <summary>How fast a recording is played back: 1 is real time, 4 four times as fast, infinity without any waiting.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ReplayPace
{
    private const double Slowest = 0.1;
    private const double Quickest = 1000;

    private ReplayPace(double factor) => Factor = factor;

    public static ReplayPace RealTime { get; } = new(1);

    /// <summary>As fast as the reader takes the frames.</summary>
    public static ReplayPace Fastest { get; } = new(double.PositiveInfinity);

    /// <summary>Seconds of the recording in one second.</summary>
    public double Factor { get; }

    public bool Waits => double.IsFinite(Factor);

    /// <param name="factor">0.1 to 1000.</param>
    public static ReplayPace Speed(double factor)
    {
        if (!(factor is >= Slowest and <= Quickest))
            throw new ArgumentOutOfRangeException(nameof(factor), factor, $"A pace is {Slowest} to {Quickest} times real time.");
        return new ReplayPace(factor);
    }

    /// <summary>Reads "1", "4x", "0.5" or "max".</summary>
    public static bool TryParse(string? text, out ReplayPace pace)
    {
        pace = RealTime;
        if (string.Equals(text, "max", StringComparison.OrdinalIgnoreCase))
        {
            pace = Fastest;
            return true;
        }

        if (!double.TryParse(text?.TrimEnd('x', 'X'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor)
            || !(factor is >= Slowest and <= Quickest))
        {
            return false;
        }

        pace = new ReplayPace(factor);
        return true;
    }

    public override string ToString() =>
        Waits ? string.Create(CultureInfo.InvariantCulture, $"{Factor}x") : "max";
}
