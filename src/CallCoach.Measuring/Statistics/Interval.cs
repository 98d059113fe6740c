using System.Runtime.InteropServices;

namespace CallCoach.Measuring.Statistics;

/// <summary>Where a measured share or rate probably lies: 95 times in 100 the true value is inside.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Interval(double Low, double High)
{
    /// <summary>Nothing was counted: it may be anything.</summary>
    public static Interval Unknown { get; } = new(double.NaN, double.NaN);
}
