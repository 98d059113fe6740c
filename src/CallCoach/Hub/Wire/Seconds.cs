namespace CallCoach;

/// <summary>Call time as it crosses the wire: seconds to the millisecond.</summary>
internal static class Seconds
{
    public static double Of(TimeSpan time) => Math.Round(time.TotalSeconds, 3);
}
