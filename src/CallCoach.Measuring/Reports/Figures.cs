using System.Globalization;
using CallCoach.Measuring.Statistics;

namespace CallCoach.Measuring.Reports;

/// <summary>How figures are printed: short, and a dash where there is none.</summary>
internal static class Figures
{
    private const string None = "-";

    public static string Percent(double share) => Print(share * 100, "0.0") + (double.IsFinite(share) ? " %" : "");

    public static string Percent(double share, Interval interval) => double.IsFinite(share) && double.IsFinite(interval.Low)
        ? $"{Percent(share)} ({Print(interval.Low * 100, "0")} to {Print(interval.High * 100, "0")})"
        : Percent(share);

    public static string Milliseconds(double value) => Print(value, "0") + (double.IsFinite(value) ? " ms" : "");

    public static string Seconds(TimeSpan value) => Print(value.TotalSeconds, "0.0") + " s";

    public static string Number(double value, string format = "0.##") => Print(value, format);

    public static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Print(double value, string format) =>
        double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : None;
}
