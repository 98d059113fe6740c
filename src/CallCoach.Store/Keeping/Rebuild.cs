using CallCoach.Calls;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CallCoach.Store;

/// <summary>
/// Makes the read side anew from the journals: the same journals and edits give the same rows. Each call is replaced in one step, so
/// a rebuild that is broken off leaves nothing half done and can be started again.
/// </summary>
public sealed class Rebuild
{
    private readonly StoreDatabase _database;
    private readonly CallJournals _journals;
    private readonly CallKeeper _keeper;
    private readonly NewCoach _newCoach;
    private readonly ILogger<Rebuild> _log;

    internal Rebuild(StoreDatabase database, CallJournals journals, CallKeeper keeper, NewCoach newCoach, ILogger<Rebuild> log) =>
        (_database, _journals, _keeper, _newCoach, _log) = (database, journals, keeper, newCoach, log);

    /// <summary>Reads every journal again; calls whose journal is gone go, save those whose words went by the rule of retention.</summary>
    /// <returns>How many calls were read.</returns>
    public async Task<int> AllAsync(IProgress<(int Done, int All)>? progress, CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        var ids = _journals.All();
        var kept = 0;
        for (var i = 0; i < ids.Count; i++)
        {
            kept += await _keeper.KeepAsync(store, ids[i], cancellationToken) ? 1 : 0;
            progress?.Report((i + 1, ids.Count));
        }

        await ForgetGoneAsync(store, ids, cancellationToken);
        await store.Database.ExecuteSqlRawAsync("INSERT INTO UtteranceIndex(UtteranceIndex) VALUES('optimize');", cancellationToken);
        return kept;
    }

    /// <summary>Keeps the calls that are not kept yet, as after a crash. One that was cut off is ended first.</summary>
    /// <remarks>A call that is under way is left alone: it is kept when it ends.</remarks>
    public async Task<int> MissingAsync(CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        // A call that is over has a rating: one that is kept without was read before its end.
        var known = await store.Calls.Where(row => row.JudgedOutcome != null || !row.HasWords).Select(row => row.Call).ToListAsync(cancellationToken);
        var kept = 0;
        foreach (var call in _journals.All().Except(known, StringComparer.Ordinal))
            kept += await FinishAsync(call) && await _keeper.KeepAsync(store, call, cancellationToken) ? 1 : 0;
        return kept;
    }

    /// <returns>False where the call is under way.</returns>
    private async Task<bool> FinishAsync(string call)
    {
        try
        {
            if (await _journals.FinishAsync(call, _newCoach))
                _log.CallFinished(call);
            return true;
        }
        catch (JournalException damaged)
        {
            _log.JournalUnreadable(damaged, call);
            return true;
        }
        catch (IOException)
        {
            return false; // its journal is being written
        }
    }

    private static async Task ForgetGoneAsync(StoreContext store, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var there = ids.ToHashSet(StringComparer.Ordinal);
        var rows = await store.Calls.Where(row => row.HasWords).Select(row => new { row.Id, row.Call }).ToListAsync(cancellationToken);
        foreach (var gone in rows.Where(row => !there.Contains(row.Call)))
            await store.DeleteCallAsync(gone.Id, cancellationToken);
    }
}
