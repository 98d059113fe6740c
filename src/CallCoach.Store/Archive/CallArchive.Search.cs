using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <content>Search.</content>
public sealed partial class CallArchive
{
    private const int HitsPerCall = 3;

    /// <summary>
    /// Calls in which somebody said the words of the filter, newest first, with the places. Without words it finds nothing.
    /// </summary>
    /// <param name="after">Key of the last call of the page before; null for the first page.</param>
    public async Task<SearchPage> SearchAsync(CallFilter filter, long? after, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        CheckCount(count);
        if (SearchText.Query(filter) is not { } query)
            return new SearchPage([], null);

        await using var store = await _database.OpenAsync(cancellationToken);
        var (calls, isMore) = await MatchingCallsAsync(store, filter, query, after, count, cancellationToken);
        var found = await DescribeAsync(store, query, calls, cancellationToken);
        return new SearchPage(found, isMore ? calls[^1].Key : null);
    }

    // Tag and flag are no words of the index: few calls have them, so they are fetched first.
    private static async Task<(List<CallMatch> Calls, bool IsMore)> MatchingCallsAsync(
        StoreContext store, CallFilter filter, string query, long? after, int count, CancellationToken cancellationToken)
    {
        var only = filter.Tag is not null || filter.FlaggedOnly
            ? (await store.Matching(new CallFilter(filter.From, filter.Until, Tag: filter.Tag, FlaggedOnly: filter.FlaggedOnly))
                .Select(call => call.Id).ToListAsync(cancellationToken)).ToHashSet()
            : null;
        var (first, next) = FilteredCalls.Keys(filter, after);
        var calls = new List<CallMatch>();
        await foreach (var key in SearchIndex.MatchesAsync(store, query, CallKeys.First(first), CallKeys.First(next), cancellationToken))
        {
            var call = CallKeys.CallOf(key);
            if (only?.Contains(call) is false)
                continue;
            if (calls.Count == 0 || calls[^1].Key != call)
            {
                if (calls.Count == count)
                    return (calls, true);
                calls.Add(new CallMatch(call, []));
            }

            calls[^1].Utterances.Add(key);
        }

        return (calls, false);
    }

    private static async Task<IReadOnlyList<FoundCall>> DescribeAsync(
        StoreContext store, string query, List<CallMatch> calls, CancellationToken cancellationToken)
    {
        var keys = calls.ConvertAll(call => call.Key);
        var headers = await store.Calls.AsNoTracking().Where(call => keys.Contains(call.Id)).AsHeaders().ToDictionaryAsync(call => call.Key, cancellationToken);
        var shown = calls.SelectMany(call => call.Utterances.Order().Take(HitsPerCall)).ToList();
        var said = await store.Utterances.AsNoTracking().Where(row => shown.Contains(row.Id))
            .Select(row => new { row.Id, row.Number, row.Speaker, row.Start, row.End }).ToDictionaryAsync(row => row.Id, cancellationToken);
        var snippets = await SearchIndex.SnippetsAsync(store, query, shown, cancellationToken);
        return
        [
            .. calls.Where(call => headers.ContainsKey(call.Key)).Select(call => new FoundCall(
                headers[call.Key],
                [
                    .. call.Utterances.Order().Take(HitsPerCall).Where(said.ContainsKey).Select(key => said[key]).Select(row =>
                        new SearchHit(row.Number, row.Speaker, row.Start, row.End, snippets.GetValueOrDefault(row.Id) ?? [])),
                ],
                call.Utterances.Count)),
        ];
    }

    private sealed record CallMatch(long Key, List<long> Utterances);
}
