using System.Runtime.InteropServices;
using CallCoach.Tracking.Attempts;
using NodaTime;

namespace CallCoach.Tracking.BestTime;

/// <summary>One try as the model counts it: where it fell in the week of the called party, and whether the target answered.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DialSample(string Segment, LocalDate Day, int Hour, int Ordinal, bool IsSuccess)
{
    public IsoDayOfWeek Weekday => Day.DayOfWeek;

    /// <summary>Tries for "when do they answer". Calls that were asked for or blocked say nothing about it.</summary>
    public static IEnumerable<DialSample> Answers(string segment, IEnumerable<Attempt> attempts) =>
        attempts.Where(attempt => attempt is { IsBlocked: false, WasAsked: false })
            .Select(attempt => new DialSample(segment, attempt.At.Date, attempt.At.Hour, attempt.Ordinal, attempt.AnsweredBy == AnsweredBy.Target));

    /// <summary>Answered tries for "when do they warm to it, once they answer".</summary>
    public static IEnumerable<DialSample> Warmth(string segment, IEnumerable<Attempt> attempts) =>
        attempts.Where(attempt => attempt is { IsBlocked: false, AnsweredBy: AnsweredBy.Target, Outcome: not null })
            .Select(attempt => new DialSample(segment, attempt.At.Date, attempt.At.Hour, attempt.Ordinal, attempt.Outcome!.Rating == Rating.Warm));
}
