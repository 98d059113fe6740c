using CallCoach.Coaching;

namespace CallCoach.Team;

/// <summary>What became of an agreed focus: the calls after it against those of the four weeks before. Pure.</summary>
/// <param name="Before">The old rate.</param>
/// <param name="After">The calls since, at most as many as were agreed to look at.</param>
/// <param name="Wanted">How many calls that is.</param>
public sealed record FollowUp(CallMeasure Measure, double Target, MeasuredRate Before, MeasuredRate After, int Wanted)
{
    internal static readonly TimeSpan LooksBack = TimeSpan.FromDays(28);

    public bool HasAll => After.Calls >= Wanted;

    /// <summary>All calls are in, and their interval leaves the old rate out on the side that was agreed.</summary>
    public bool HasMoved => HasAll && Before.Rate is { } old && After.Rate is { } now && After.Excludes(old) && Math.Abs(Target - now) < Math.Abs(Target - old) + Beyond(now, old);

    /// <summary>Whether the rate stands where it was agreed to be; said beside the interval and never instead of it.</summary>
    public bool IsThere => After.Rate is { } now && (Measure.LessIsBetter switch
    {
        true => now <= Target,
        false => now >= Target,
        null => After.Low <= Target && Target <= After.High,
    });

    // Past the target is further on, not back.
    private double Beyond(double now, double old) => Measure.LessIsBetter switch
    {
        true when now < old => double.PositiveInfinity,
        false when now > old => double.PositiveInfinity,
        null => 0,
        _ => double.NegativeInfinity,
    };

    internal static FollowUp Of(CallMeasure measure, double target, IReadOnlyList<CallFigure> before, IReadOnlyList<CallFigure> after, int wanted) => new(
        measure, target, MeasuredRates.Of(measure.Shape, before), MeasuredRates.Of(measure.Shape, [.. after.Take(wanted)]), wanted);
}
