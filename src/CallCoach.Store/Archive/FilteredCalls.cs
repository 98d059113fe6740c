using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <summary>Narrows calls down.</summary>
internal static class FilteredCalls
{
    public static IQueryable<CallRow> Matching(this StoreContext store, CallFilter filter)
    {
        var (first, next) = Keys(filter, before: null);
        var calls = store.Calls.AsNoTracking().Where(call => call.Id >= first && call.Id < next);
        if (filter.Outcome is { } outcome)
            calls = calls.Where(call => call.Outcome == outcome);
        if (filter.Segment is { } segment)
            calls = calls.Where(call => call.Segment == segment);
        if (filter.FlaggedOnly)
            calls = calls.Where(call => call.IsFlagged);
        if (filter.Tag is { } tag)
            calls = calls.Where(call => store.Tags.Any(row => row.Tag == tag && row.Call == call.Call));
        if (filter.Kind is { } kind)
            calls = calls.Where(call => store.Moments.Any(moment => moment.Kind == kind && moment.CallId == call.Id));
        return calls;
    }

    /// <summary>The keys of calls that can be in the choice: from the first, below the next.</summary>
    /// <param name="before">Key of the last line of the page before.</param>
    public static (long First, long Next) Keys(CallFilter filter, long? before)
    {
        var next = filter.Until is { } until ? CallKeys.At(until) : long.MaxValue >> 18;
        return (filter.From is { } from ? CallKeys.At(from) : 0, Math.Min(next, before ?? long.MaxValue));
    }

    public static IQueryable<CallHeader> AsHeaders(this IQueryable<CallRow> calls) => calls.Select(call => new CallHeader(
        call.Id,
        call.Call,
        call.StartedAt,
        call.Length,
        call.FirstName,
        call.Company,
        call.Segment,
        call.Number,
        call.Outcome,
        call.Outcome != call.JudgedOutcome,
        call.Reason,
        call.Overlay,
        call.IsFlagged,
        call.IsImported,
        call.HasWords,
        call.RepWords,
        call.ProspectWords,
        call.RepShare,
        call.TipsShown,
        call.TipsFollowed,
        call.Promised));
}
