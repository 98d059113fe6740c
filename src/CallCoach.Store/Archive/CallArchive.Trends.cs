using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <content>Trends.</content>
public sealed partial class CallArchive
{
    /// <summary>The calls of a choice, by stretches of days of equal length from <paramref name="from"/> on: one's own past to be measured against.</summary>
    public async Task<IReadOnlyList<TrendPoint>> TrendAsync(
        CallFilter filter, DateTimeOffset from, DateTimeOffset until, TimeSpan step, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (step < TimeSpan.FromHours(1) || (until - from) / step is < 0 or > 1000)
            throw new ArgumentOutOfRangeException(nameof(step), step, "A trend has up to 1000 steps of an hour or more.");

        await using var store = await _database.OpenAsync(cancellationToken);
        var calls = await store.Matching(filter with { From = from, Until = until })
            .Select(call => new { call.Id, call.Outcome, call.Length, call.Scripted, call.RepShare, call.Pace, call.TipsShown, call.TipsFollowed })
            .ToListAsync(cancellationToken);
        var first = CallKeys.At(from);
        return [.. calls.GroupBy(call => (int)((call.Id - first) / step.TotalMilliseconds))
            .OrderBy(group => group.Key)
            .Select(group =>
            {
                var talks = group.Where(call => call.Outcome is not (null or CallOutcome.Missed)).ToList();
                var talk = talks.Aggregate(TimeSpan.Zero, (sum, call) => sum + call.Length);
                return new TrendPoint(
                    from + (step * group.Key),
                    group.Count(),
                    group.Count(call => call.Outcome == CallOutcome.Warm),
                    talks.Count,
                    talk,
                    talk > TimeSpan.Zero ? Math.Round(talks.Sum(call => call.Scripted) / talk.TotalMinutes * 10, 2) : 0,
                    talks.Count > 0 ? Math.Round(talks.Average(call => call.RepShare), 4) : 0,
                    talks.Count > 0 ? Math.Round(talks.Average(call => call.Pace), 1) : 0,
                    group.Sum(call => call.TipsShown),
                    group.Sum(call => call.TipsFollowed));
            })];
    }
}
