using CallCoach.Coaching;

namespace CallCoach.Team;

/// <summary>Cuts calls into weeks. Pure.</summary>
internal static class Weeks
{
    public static IReadOnlyList<WeekRate> Of(MeasureShape shape, IReadOnlyList<(DateTimeOffset At, CallFigure Figure)> calls) =>
    [
        .. calls.GroupBy(call => Monday(call.At), call => call.Figure).OrderBy(week => week.Key)
            .Select(week => new WeekRate(week.Key, MeasuredRates.Of(shape, [.. week]))),
    ];

    /// <summary>The Monday of the week, in UTC.</summary>
    public static DateOnly Monday(DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        return day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
    }
}
