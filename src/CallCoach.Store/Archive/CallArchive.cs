using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <summary>
/// All that is kept of calls, for pages, the API and exports: lists, search, one call in full, and the rep's own corrections.
/// Times are times of the call; keys page through lists, newest first. Safe for several threads.
/// </summary>
public sealed partial class CallArchive
{
    /// <summary>Most lines of one page.</summary>
    public const int LargestPage = 200;

    private readonly StoreDatabase _database;
    private readonly CallKeeper _keeper;
    private readonly TimeProvider _time;

    // Asked for when they are needed: a listener may read this archive.
    private readonly Func<IEnumerable<IArchiveListener>> _listeners;

    internal CallArchive(StoreDatabase database, CallKeeper keeper, TimeProvider time, Func<IEnumerable<IArchiveListener>> listeners) =>
        (_database, _keeper, _time, _listeners) = (database, keeper, time, listeners);

    /// <summary>A page of a choice of calls. Words in the filter narrow it to calls that hold them; <see cref="SearchAsync"/> shows where.</summary>
    /// <param name="after">Key of the last line of the page before; null for the first page.</param>
    public async Task<CallPage> ListAsync(CallFilter filter, long? after, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        CheckCount(count);
        if (SearchText.Query(filter) is not null)
        {
            var found = await SearchAsync(filter, after, count, cancellationToken);
            return new CallPage([.. found.Calls.Select(call => call.Call)], found.Next);
        }

        await using var store = await _database.OpenAsync(cancellationToken);
        var calls = store.Matching(filter);
        if (after is { } last)
            calls = calls.Where(call => call.Id < last);
        var page = await calls.OrderByDescending(call => call.Id).Take(count + 1).AsHeaders().ToListAsync(cancellationToken);
        var isMore = page.Count > count;
        return new CallPage(isMore ? page[..count] : page, isMore ? page[count - 1].Key : null);
    }

    /// <summary>How many calls of each outcome a choice holds; words are left out, for counting them all takes too long.</summary>
    public async Task<CallCounts> CountAsync(CallFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var store = await _database.OpenAsync(cancellationToken);
        var counts = await store.Matching(filter with { Outcome = null, FlaggedOnly = false })
            .GroupBy(call => new { call.Outcome, call.IsFlagged })
            .Select(group => new { group.Key.Outcome, group.Key.IsFlagged, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return new CallCounts(
            counts.Sum(group => group.Count),
            Of(Coaching.CallOutcome.Warm),
            Of(Coaching.CallOutcome.Cold),
            Of(Coaching.CallOutcome.Missed),
            counts.Where(group => group.IsFlagged).Sum(group => group.Count));

        int Of(Coaching.CallOutcome outcome) => counts.Where(group => group.Outcome == outcome).Sum(group => group.Count);
    }

    /// <summary>Every segment that a call has, in order of the alphabet.</summary>
    public async Task<IReadOnlyList<string>> SegmentsAsync(CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        return await store.Calls.Where(call => call.Segment != null).Select(call => call.Segment!).Distinct().OrderBy(segment => segment).ToListAsync(cancellationToken);
    }

    /// <summary>Every tag that a call has, in order of the alphabet.</summary>
    public async Task<IReadOnlyList<string>> TagsAsync(CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        return await store.Tags.Select(row => row.Tag).Distinct().OrderBy(tag => tag).ToListAsync(cancellationToken);
    }

    private static void CheckCount(int count)
    {
        if (count is < 1 or > LargestPage)
            throw new ArgumentOutOfRangeException(nameof(count), count, $"A page has 1 to {LargestPage} lines.");
    }
}
