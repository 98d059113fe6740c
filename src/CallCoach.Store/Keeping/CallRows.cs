using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <summary>Writes and deletes the rows of a call.</summary>
internal static class CallRows
{
    public static async Task InsertAsync(this StoreContext store, StoredCall call, CancellationToken cancellationToken)
    {
        store.ChangeTracker.AutoDetectChangesEnabled = false;
        store.Add(call.Call);
        store.AddRange(call.Utterances);
        store.AddRange(call.Moments);
        store.AddRange(call.Scores);
        store.AddRange(call.Gaps);
        await store.SaveChangesAsync(cancellationToken);
        store.ChangeTracker.Clear();
    }

    /// <summary>Deletes a call and its words, moments, scores and gaps; not what the rep wrote of it.</summary>
    public static async Task DeleteCallAsync(this StoreContext store, long key, CancellationToken cancellationToken)
    {
        await store.DeleteWordsAsync(key, cancellationToken);
        await store.Calls.Where(row => row.Id == key).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Deletes what was said in a call and what was seen in it.</summary>
    public static async Task DeleteWordsAsync(this StoreContext store, long key, CancellationToken cancellationToken)
    {
        var (first, next) = (CallKeys.First(key), CallKeys.First(key + 1));
        await store.Utterances.Where(row => row.Id >= first && row.Id < next).ExecuteDeleteAsync(cancellationToken);
        await store.Moments.Where(row => row.Id >= first && row.Id < next).ExecuteDeleteAsync(cancellationToken);
        await store.Scores.Where(row => row.Id >= first && row.Id < next).ExecuteDeleteAsync(cancellationToken);
        await store.Gaps.Where(row => row.Id >= first && row.Id < next).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Deletes what the rep wrote of a call.</summary>
    public static async Task DeleteEditsAsync(this StoreContext store, string call, CancellationToken cancellationToken)
    {
        await store.CallEdits.Where(row => row.Call == call).ExecuteDeleteAsync(cancellationToken);
        await store.WordEdits.Where(row => row.Call == call).ExecuteDeleteAsync(cancellationToken);
        await store.ScoreEdits.Where(row => row.Call == call).ExecuteDeleteAsync(cancellationToken);
        await store.TipEdits.Where(row => row.Call == call).ExecuteDeleteAsync(cancellationToken);
        await store.Notes.Where(row => row.Call == call).ExecuteDeleteAsync(cancellationToken);
        await store.Tags.Where(row => row.Call == call).ExecuteDeleteAsync(cancellationToken);
    }
}
