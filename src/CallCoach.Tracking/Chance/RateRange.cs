using System.Globalization;
using System.Runtime.InteropServices;

namespace CallCoach.Tracking.Chance;

/// <summary>A range of rates, 0 to 1.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RateRange(double Low, double High)
{
    public bool Contains(double rate) => Low <= rate && rate <= High;

    /// <summary>In per cent: "12-25".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{100 * Low:0}-{100 * High:0}");
}
