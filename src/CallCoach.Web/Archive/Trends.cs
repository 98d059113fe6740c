using System.Globalization;
using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>The last four weeks against the eight before: always the rep's own past, never anybody else.</summary>
internal static class Trends
{
    public const int Weeks = 12;
    private const int Now = 4;

    /// <summary>Fewer calls than these in four weeks tell nothing.</summary>
    private const int Enough = 10;

    /// <param name="from">Begin of the first week.</param>
    /// <param name="points">A point for each week that has calls.</param>
    public static IReadOnlyList<Trend> Of(DateTimeOffset from, IReadOnlyList<TrendPoint> points)
    {
        var weeks = new TrendPoint?[Weeks];
        foreach (var point in points)
        {
            var week = (int)Math.Floor((point.From - from).TotalDays / 7);
            if (week is >= 0 and < Weeks)
                weeks[week] = point;
        }

        var (now, before) = (weeks[(Weeks - Now)..], weeks[..(Weeks - Now)]);
        return [Warm(weeks, now, before), Scripted(weeks, now, before), Followed(weeks, now, before)];
    }

    private static Trend Warm(TrendPoint?[] weeks, TrendPoint?[] now, TrendPoint?[] before)
    {
        var (calls, warm) = (Sum(now, point => point.Calls), Sum(now, point => point.Warm));
        var (callsBefore, warmBefore) = (Sum(before, point => point.Calls), Sum(before, point => point.Warm));
        return new Trend(
            "Calls that end warm",
            calls < Enough ? null : Percent(warm / calls),
            calls < Enough ? TooFew(calls) : $"{warm:0} of {calls:0} in four weeks{(callsBefore < Enough ? "" : $", {Percent(warmBefore / callsBefore)} before")}",
            [.. weeks.Select(week => week is { Calls: > 0 } ? (double?)week.Warm / week.Calls : null)]);
    }

    private static Trend Scripted(TrendPoint?[] weeks, TrendPoint?[] now, TrendPoint?[] before)
    {
        var (talks, rate) = (Sum(now, point => point.Talks), Rate(now));
        return new Trend(
            "Scripted lines per 10 min",
            talks < Enough ? null : rate.ToString("0.0", CultureInfo.InvariantCulture),
            talks < Enough ? TooFew(talks) : Sum(before, point => point.Talks) < Enough ? "in the talks of four weeks" : $"from {Rate(before).ToString("0.0", CultureInfo.InvariantCulture)} in the weeks before",
            [.. weeks.Select(week => week is { Talks: > 0 } ? (double?)week.ScriptedPerTenMinutes : null)]);

        static double Rate(TrendPoint?[] weeks)
        {
            var minutes = Sum(weeks, point => point.Talk.TotalMinutes);
            return minutes > 0 ? Sum(weeks, point => point.ScriptedPerTenMinutes * point.Talk.TotalMinutes) / minutes : 0;
        }
    }

    private static Trend Followed(TrendPoint?[] weeks, TrendPoint?[] now, TrendPoint?[] before)
    {
        var (shown, followed) = (Sum(now, point => point.TipsShown), Sum(now, point => point.TipsFollowed));
        var (shownBefore, followedBefore) = (Sum(before, point => point.TipsShown), Sum(before, point => point.TipsFollowed));
        return new Trend(
            "Tips followed",
            shown < Enough ? null : Percent(followed / shown),
            shown < Enough ? $"{shown:0} tips so far; {Enough} tell more" : $"{followed:0} of {shown:0} in four weeks{(shownBefore < Enough ? "" : $", {Percent(followedBefore / shownBefore)} before")}",
            [.. weeks.Select(week => week is { TipsShown: > 0 } ? (double?)week.TipsFollowed / week.TipsShown : null)]);
    }

    private static double Sum(TrendPoint?[] weeks, Func<TrendPoint, double> of) => weeks.Sum(week => week is null ? 0 : of(week));

    private static string TooFew(double calls) => string.Create(CultureInfo.InvariantCulture, $"{calls:0} calls in four weeks; {Enough} tell more");

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100):0}%");
}
