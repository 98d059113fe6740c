using CallCoach.Coaching;

namespace CallCoach.Measuring.Statistics;

/// <summary>Interval of a share by Wilson's score (1927): stays between 0 and 1 and holds for small counts, where the plain one does not.</summary>
internal static class Wilson
{
    public static Interval Of(int successes, int total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, total);
        if (total == 0)
            return Interval.Unknown;
        var (low, high) = Shares.Wilson(successes, total);
        return new Interval(low, high);
    }
}
