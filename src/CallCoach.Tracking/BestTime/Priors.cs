namespace CallCoach.Tracking.BestTime;

/// <summary>What is believed before the first call.</summary>
internal static class Priors
{
    public const int FirstHour = 8;

    /// <summary>
    /// Answer rate by hour of the called party, 8h to 20h, against the mean (PhoneBurner, 11 million dials: 8h 11.8 %, 10h 15.5 %,
    /// mean 13.6 %). Other vendors say 4-6 pm or 8-9 am, so it is weak by design.
    /// </summary>
    public static readonly double[] Hours = [.87, 1.03, 1.14, 1.10, .99, 1.06, 1.10, 1.06, 1.03, .92, .91, .92, .87];

    /// <summary>Later attempts are harder (our judgement).</summary>
    public static readonly double[] Attempts = [1, .9, .8, .7, .65, .6];

    public static double Hour(int hour) => Hours[Math.Clamp(hour - FirstHour, 0, Hours.Length - 1)];

    public static int AttemptIndex(int ordinal) => Math.Clamp(ordinal, 1, Attempts.Length) - 1;
}
