namespace CallCoach.Tracking.Retries;

/// <summary>The six parts of a calling day, two hours each from 8 to 20: each retry takes one not yet tried.</summary>
public static class CallingDayParts
{
    public const int FirstHour = 8;
    public const int Count = 6;

    /// <summary>The part an hour lies in; hours before 8 count to the first and after 20 to the last.</summary>
    public static int Of(int hour) => Math.Clamp((hour - FirstHour) / 2, 0, Count - 1);

    /// <summary>"10 to 12".</summary>
    public static string Name(int part) => $"{FirstHour + (2 * part)} to {FirstHour + (2 * part) + 2}";
}
