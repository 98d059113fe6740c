namespace CallCoach.Coaching;

/// <summary>A figure over several calls, with how far it can be trusted.</summary>
/// <param name="Calls">Calls that had an occasion.</param>
/// <param name="Rate">In the measure's own unit; missing without an occasion.</param>
/// <param name="Low">Lower end of the 95 % interval; missing where there are too few calls for one.</param>
/// <param name="High">Upper end.</param>
public sealed record MeasuredRate(int Calls, double? Rate, double? Low, double? High)
{
    public static MeasuredRate None { get; } = new(0, null, null, null);

    public bool HasInterval => Low is not null;

    /// <summary>Whether it is surely another rate than an old one: the interval leaves that one out.</summary>
    public bool Excludes(double old) => Low > old || High < old;
}
