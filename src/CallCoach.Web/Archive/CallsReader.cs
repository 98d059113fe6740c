using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>Asks the archive for what the page of calls shows.</summary>
internal sealed class CallsReader(CallArchive archive, TimeProvider time)
{
    private const int Lines = 25;

    public async Task<CallsView> ReadAsync(CallsQuery query, FormToken token, CancellationToken cancellationToken)
    {
        var (now, zone) = (time.GetLocalNow(), time.LocalTimeZone);
        var filter = query.Filter(now, zone);
        var (lines, next) = await LinesAsync(filter, query.After, zone, cancellationToken);
        var counts = await archive.CountAsync(filter, cancellationToken);
        var isEmpty = lines.Count == 0 && (await archive.ListAsync(CallFilter.All, null, 1, cancellationToken)).Calls.Count == 0;
        return new CallsView(
            query,
            lines,
            next,
            counts,
            isEmpty ? [] : await TrendsAsync(now, cancellationToken),
            await archive.SegmentsAsync(cancellationToken),
            await archive.TagsAsync(cancellationToken),
            [.. (await archive.ViewsAsync(cancellationToken)).Select(view => (view.Name, CallsQuery.Of(view.Filter, zone)))],
            lines.Count == 0 && !isEmpty ? await ElsewhereAsync(query, now, zone, cancellationToken) : null,
            isEmpty,
            now,
            token);
    }

    private async Task<(IReadOnlyList<CallLine> Lines, long? Next)> LinesAsync(CallFilter filter, long? after, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        if (filter.Words is null)
        {
            var page = await archive.ListAsync(filter, after, Lines, cancellationToken);
            return ([.. page.Calls.Select(call => new CallLine(call, TimeZoneInfo.ConvertTime(call.StartedAt, zone), [], 0))], page.Next);
        }

        var found = await archive.SearchAsync(filter, after, Lines, cancellationToken);
        return ([.. found.Calls.Select(call => new CallLine(call.Call, TimeZoneInfo.ConvertTime(call.Call.StartedAt, zone), call.Hits, call.HitCount))], found.Next);
    }

    private async Task<Elsewhere?> ElsewhereAsync(CallsQuery query, DateTimeOffset now, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        var wider = query.Words is null ? new CallsQuery() : new CallsQuery(query.Words);
        if (wider == query with { After = null })
            return null;

        var page = await archive.ListAsync(wider.Filter(now, zone), null, Lines, cancellationToken);
        return page.Calls.Count == 0 ? null : new Elsewhere(page.Calls.Count, page.Next is not null, wider);
    }

    private async Task<IReadOnlyList<Trend>> TrendsAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var from = now.AddDays(-7 * Trends.Weeks);
        return Trends.Of(from, await archive.TrendAsync(CallFilter.All, from, now.AddMinutes(1), TimeSpan.FromDays(7), cancellationToken));
    }
}
