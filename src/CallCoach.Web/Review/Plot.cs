using System.Globalization;

namespace CallCoach.Web;

/// <summary>Places in a drawing. Across they are percent, so that text keeps its size however wide the drawing is.</summary>
internal static class Plot
{
    public static string Percent(double percent) => string.Create(CultureInfo.InvariantCulture, $"{percent:0.##}%");

    public static string Percent(TimeSpan at, TimeSpan length) => length > TimeSpan.Zero ? Percent(Math.Clamp(at / length * 100, 0, 100)) : "0%";

    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>How high a value stands in a field of a height, from its top.</summary>
    public static double Down(double value, double low, double high, double height) =>
        high <= low ? height / 2 : Math.Clamp((high - value) / (high - low), 0, 1) * height;
}
