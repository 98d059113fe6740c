using CallCoach.Coaching;

namespace CallCoach.Team;

/// <summary>A measure by week, and the last four weeks against the four before.</summary>
public sealed record MeasureTrend(CallMeasure Measure, IReadOnlyList<WeekRate> Weeks, MeasuredRate Before, MeasuredRate Now)
{
    /// <summary>What can be said of it, and no more.</summary>
    public string Finding => (Before, Now) switch
    {
        ({ Rate: null }, _) or (_, { Rate: null }) => "Too few calls to compare.",
        ({ HasInterval: false }, _) or (_, { HasInterval: false }) => "Too few calls to be sure.",
        _ when Now.Low > Before.High || Now.High < Before.Low => $"Surely {Way}: the ranges don’t meet.",
        _ when Now.Excludes(Before.Rate!.Value) => $"Likely {Way}.",
        _ => "Not enough to be sure of a change.",
    };

    private string Way => Measure.LessIsBetter switch
    {
        null => Now.Rate > Before.Rate ? "more" : "less",
        { } less => Now.Rate < Before.Rate == less ? "better" : "worse",
    };
}
