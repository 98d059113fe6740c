using System.Security.Cryptography;
using System.Text.Json;
using CallCoach.Calls;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CallCoach.Store;

/// <summary>Puts a call into the database as its journal and the rep's edits have it, in one step: readers see the old rows or the new ones.</summary>
internal sealed class CallKeeper(StoreDatabase database, CallJournals journals, CallReader reader, ILogger<CallKeeper> log)
{
    /// <returns>Whether there was a journal to read.</returns>
    public async Task<bool> KeepAsync(string call, CancellationToken cancellationToken)
    {
        await using var store = await database.OpenAsync(cancellationToken);
        return await KeepAsync(store, call, cancellationToken);
    }

    public async Task<bool> KeepAsync(StoreContext store, string call, CancellationToken cancellationToken)
    {
        if (TryFind(call) is not { } journal)
            return false;

        var edits = await EditsOfAsync(store, call, cancellationToken);
        var source = new CallSource(journal.Head.Call, journal.Head.Recording, OriginOf(journal, edits));
        var key = await KeyOfAsync(store, source.Info, cancellationToken);
        var stored = reader.Read(source, [.. Readable(journal).Select(entry => entry.Event)], edits, key);
        await using var turn = await store.Database.BeginTransactionAsync(cancellationToken);
        await store.DeleteCallAsync(key, cancellationToken);
        await store.InsertAsync(stored, cancellationToken);
        await turn.CommitAsync(CancellationToken.None); // all is written: a stop that comes now has nothing to win by throwing it away
        return true;
    }

    private static async Task<CallEdits> EditsOfAsync(StoreContext store, string call, CancellationToken cancellationToken) => new(
        await store.CallEdits.AsNoTracking().SingleOrDefaultAsync(edit => edit.Call == call, cancellationToken),
        await store.WordEdits.AsNoTracking().Where(edit => edit.Call == call)
            .OrderBy(edit => edit.Speaker).ThenBy(edit => edit.Utterance).ThenBy(edit => edit.Word).ToListAsync(cancellationToken),
        await store.ScoreEdits.AsNoTracking().Where(edit => edit.Call == call).OrderBy(edit => edit.Name).ToListAsync(cancellationToken),
        await store.TipEdits.AsNoTracking().Where(edit => edit.Call == call).OrderBy(edit => edit.At).ToListAsync(cancellationToken));

    private static string OriginOf(CallJournal journal, CallEdits edits) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Convert.FromHexString(journal.Hash()), .. JsonSerializer.SerializeToUtf8Bytes(edits)]));

    private static async Task<long> KeyOfAsync(StoreContext store, CallInfo call, CancellationToken cancellationToken)
    {
        if (await store.Calls.Where(row => row.Call == call.Id).Select(row => (long?)row.Id).SingleOrDefaultAsync(cancellationToken) is { } known)
            return known;

        var key = CallKeys.At(call.StartedAt);
        while (await store.Calls.AnyAsync(row => row.Id == key, cancellationToken))
            key++;
        return key;
    }

    private CallJournal? TryFind(string call)
    {
        try
        {
            return journals.Find(call);
        }
        catch (JournalException damaged)
        {
            log.JournalUnreadable(damaged, call);
            return null;
        }
    }

    // As far as it can be read: a damaged journal tells what stands before the damage.
    private List<LogEntry> Readable(CallJournal journal)
    {
        var entries = new List<LogEntry>();
        try
        {
            foreach (var entry in journal.ReadAfter(0))
                entries.Add(entry);
        }
        catch (JournalException damaged)
        {
            log.JournalUnreadable(damaged, journal.Head.Call.Id);
        }

        return entries;
    }
}
