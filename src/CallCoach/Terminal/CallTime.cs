namespace CallCoach;

/// <summary>Call time as a person reads it.</summary>
internal static class CallTime
{
    /// <summary>Minutes and seconds: 01:23.</summary>
    public static string Of(double seconds)
    {
        var whole = (long)seconds;
        return $"{whole / 60:00}:{whole % 60:00}";
    }
}
