using System.Globalization;
using CallCoach.Coaching;

namespace CallCoach.Team;

/// <summary>Figures as people read them.</summary>
internal static class MeasureWords
{
    public static string Unit(CallMeasure measure) => measure.Unit;

    /// <summary>4.2, or 62%.</summary>
    public static string Rate(CallMeasure measure, double? rate) => rate switch
    {
        null => "none",
        { } value when measure.Shape == MeasureShape.PerTenMinutes => value.ToString(value < 10 ? "0.#" : "0", CultureInfo.InvariantCulture),
        { } value => Percent(value),
    };

    public static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    /// <summary>4.2 (2.1 to 7.5)</summary>
    public static string WithRange(CallMeasure measure, MeasuredRate rate) => rate switch
    {
        { Rate: null } => "no occasion yet",
        { HasInterval: false } => $"{Rate(measure, rate.Rate)} (too few calls for a range)",
        _ => $"{Rate(measure, rate.Rate)} ({Rate(measure, rate.Low)} to {Rate(measure, rate.High)})",
    };

    /// <summary>4 or fewer, in ten minutes of talk.</summary>
    public static string Target(CallMeasure measure, double target) => measure.LessIsBetter switch
    {
        true => $"{Rate(measure, target)} or less {measure.Unit}",
        false => $"{Rate(measure, target)} or more {measure.Unit}",
        null => $"about {Rate(measure, target)} {measure.Unit}",
    };

    /// <summary>A target as its field shows it.</summary>
    public static string Field(CallMeasure measure, double target) =>
        (measure.Shape == MeasureShape.PerTenMinutes ? target : target * 100).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>+12 points (−3 to +27)</summary>
    public static string Points(Lift lift) => $"{Signed(lift.Difference)} points ({Signed(lift.Low)} to {Signed(lift.High)})";

    public static string Date(DateTimeOffset at) => at.ToString("d MMM", CultureInfo.InvariantCulture);

    public static string Clock(double seconds) => TimeSpan.FromSeconds(Math.Max(0, seconds)).ToString(seconds >= 3600 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);

    private static string Signed(double share) => Math.Round(share * 100) switch
    {
        0 => "0",
        > 0 and var up => $"+{up.ToString("0", CultureInfo.InvariantCulture)}",
        var down => $"−{(-down).ToString("0", CultureInfo.InvariantCulture)}",
    };
}
