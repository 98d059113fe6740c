using CallCoach.Calls;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Store;

/// <summary>
/// Deletes what is older than it may be kept. Files are removed, rows are overwritten with zeros (secure_delete, also in the search
/// index), and the write-ahead log is emptied into the database, so that nothing lies on in it.
/// </summary>
public sealed class Retention
{
    private readonly StoreDatabase _database;
    private readonly StoreUpkeep _upkeep;
    private readonly CallJournals _journals;
    private readonly KeptSounds _sounds;
    private readonly RetentionOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<Retention> _log;

    internal Retention(
        StoreDatabase database, StoreUpkeep upkeep, CallJournals journals, KeptSounds sounds, IOptions<RetentionOptions> options, TimeProvider time, ILogger<Retention> log) =>
        (_database, _upkeep, _journals, _sounds, _options, _time, _log) = (database, upkeep, journals, sounds, options.Value, time, log);

    /// <summary>Deletes what is due now.</summary>
    /// <returns>How many calls lost their sound, their words, and all that was left.</returns>
    public async Task<(int Sounds, int Words, int Calls)> RunAsync(CancellationToken cancellationToken)
    {
        var sounds = DeleteSounds();
        await using var store = await _database.OpenAsync(cancellationToken);
        var words = await DeleteWordsAsync(store, cancellationToken);
        var calls = await DeleteCallsAsync(store, cancellationToken);
        if (words + calls > 0)
            await _upkeep.CheckpointAsync(cancellationToken);
        if (sounds + words + calls > 0)
            _log.RetentionRan(sounds, words, calls);
        return (sounds, words, calls);
    }

    /// <summary>Deletes all that there is of a call.</summary>
    internal async Task DeleteAsync(StoreContext store, string call, CancellationToken cancellationToken)
    {
        _sounds.Delete(call);
        _journals.Delete(call);
        await store.DeleteEditsAsync(call, cancellationToken);
        foreach (var key in await store.Calls.Where(row => row.Call == call).Select(row => row.Id).ToListAsync(cancellationToken))
            await store.DeleteCallAsync(key, cancellationToken);
    }

    private int DeleteSounds()
    {
        if (_options.SoundDays == 0)
            return 0;
        var oldest = CallId.DayOf(_time.GetUtcNow().AddDays(-_options.SoundDays));
        return _sounds.All().TakeWhile(call => string.CompareOrdinal(call, oldest) < 0).Count(_sounds.Delete);
    }

    private async Task<int> DeleteWordsAsync(StoreContext store, CancellationToken cancellationToken)
    {
        if (_options.WordsDays == 0)
            return 0;

        var before = CallKeys.At(_time.GetUtcNow().AddDays(-_options.WordsDays));
        var old = await store.Calls.Where(row => row.Id < before && row.HasWords).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        foreach (var row in old)
        {
            await using var turn = await store.Database.BeginTransactionAsync(cancellationToken);
            await store.DeleteWordsAsync(row.Id, cancellationToken);
            await ForgetPersonAsync(store, row, cancellationToken);
            await turn.CommitAsync(cancellationToken);
            _journals.Delete(row.Call); // last: until then a crash in between is made good by the next run
            _sounds.Delete(row.Call);
        }

        return old.Count;
    }

    private static async Task ForgetPersonAsync(StoreContext store, CallRow row, CancellationToken cancellationToken)
    {
        row.HasWords = false;
        (row.FirstName, row.Company, row.Number) = (null, null, null);
        (row.Reason, row.Quote, row.QuotedAt, row.Promised, row.SoundHash) = (null, null, null, null, null);
        await store.Notes.Where(note => note.Call == row.Call).ExecuteDeleteAsync(cancellationToken);
        await store.WordEdits.Where(edit => edit.Call == row.Call).ExecuteDeleteAsync(cancellationToken);
        await store.CallEdits.Where(edit => edit.Call == row.Call).ExecuteUpdateAsync(
            set => set
                .SetProperty(edit => edit.Reason, (string?)null)
                .SetProperty(edit => edit.FirstName, (string?)null)
                .SetProperty(edit => edit.Company, (string?)null)
                .SetProperty(edit => edit.Number, (string?)null),
            cancellationToken);
        await store.SaveChangesAsync(cancellationToken);
    }

    private async Task<int> DeleteCallsAsync(StoreContext store, CancellationToken cancellationToken)
    {
        if (_options.FiguresDays == 0)
            return 0;

        var before = CallKeys.At(_time.GetUtcNow().AddDays(-_options.FiguresDays));
        var old = await store.Calls.Where(row => row.Id < before).Select(row => row.Call).ToListAsync(cancellationToken);
        foreach (var call in old)
            await DeleteAsync(store, call, cancellationToken);
        return old.Count;
    }
}
