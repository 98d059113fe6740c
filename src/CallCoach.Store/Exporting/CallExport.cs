using System.IO.Compression;
using System.Text.Json;
using CallCoach.Calls;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <summary>Writes calls out: each as a document, or several as a bundle that another CallCoach takes in.</summary>
public sealed class CallExport
{
    private readonly StoreDatabase _database;
    private readonly CallArchive _archive;
    private readonly CallJournals _journals;
    private readonly JournalRedaction _redaction;

    internal CallExport(StoreDatabase database, CallArchive archive, CallJournals journals, JournalRedaction redaction) =>
        (_database, _archive, _journals, _redaction) = (database, archive, journals, redaction);

    /// <summary>
    /// A zip file: for each call its journal, what the rep wrote of it, and a document for people and programs. The file is whole, or there is none.
    /// </summary>
    /// <exception cref="StoreException">There is a file already, or no such call.</exception>
    public async Task BundleAsync(IReadOnlyList<string> calls, string target, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(calls);
        if (File.Exists(target))
            throw new StoreException($"{target} is there already; name another file, or move it away.");

        var growing = target + ".part";
        File.Delete(growing);
        try
        {
            OwnFile.Touch(growing);
            await using (var file = new FileStream(growing, FileMode.Truncate))
                await BundleAsync(calls, file, cancellationToken);

            File.Move(growing, target);
        }
        finally
        {
            File.Delete(growing);
        }
    }

    /// <summary>The same into a stream.</summary>
    /// <exception cref="StoreException">There is no such call.</exception>
    public async Task BundleAsync(IReadOnlyList<string> calls, Stream target, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(calls);
        await using var zip = await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        foreach (var call in calls)
            await AddAsync(zip, call, cancellationToken);
    }

    private async Task AddAsync(ZipArchive zip, string call, CancellationToken cancellationToken)
    {
        var review = await _archive.OpenAsync(call, cancellationToken) ?? throw new StoreException($"There is no call {call}.");
        var journal = _journals.Find(call);
        var log = journal is null ? null : Redacted(journal);
        // The document quotes what was said as it is kept: what the settings of now take out is not in the bundle, so the document is not.
        if (log is null || log.Changed.Count == 0)
            await WriteAsync(zip, $"{call}/{CallBundle.Document}", to => JsonSerializer.SerializeAsync(to, new CallDocument(ExportJson.Schema, review), ExportJson.Indented, cancellationToken), cancellationToken);
        var edits = await EditsAsync(call, cancellationToken);
        edits = edits with { Words = [.. edits.Words.Where(word => log?.Changed.Contains((word.Speaker, word.Utterance)) is not true)] };
        await WriteAsync(zip, $"{call}/{CallBundle.Edits}", to => JsonSerializer.SerializeAsync(to, edits, ExportJson.Indented, cancellationToken), cancellationToken);
        if (journal is not null)
            await WriteAsync(zip, $"{call}/{CallBundle.Journal}", to => JournalRedaction.WriteAsync(journal.Head, log!.Entries, to, cancellationToken), cancellationToken);
    }

    private RedactedLog Redacted(CallJournal journal)
    {
        try
        {
            return _redaction.Of(journal);
        }
        catch (JournalException damaged)
        {
            throw new StoreException($"Call {journal.Head.Call.Id} can't be bundled: {damaged.Message}", damaged);
        }
    }

    private async Task<BundledEdits> EditsAsync(string call, CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        var edit = await store.CallEdits.AsNoTracking().SingleOrDefaultAsync(row => row.Call == call, cancellationToken);
        return new BundledEdits(
            edit?.Outcome,
            edit?.Reason,
            edit?.IsFlagged is true,
            edit?.Number,
            edit?.FirstName,
            edit?.Company,
            edit?.Segment,
            await store.WordEdits.Where(row => row.Call == call)
                .Select(row => new BundledWord(row.Speaker, row.Utterance, row.Word, row.Becomes)).ToListAsync(cancellationToken),
            await store.ScoreEdits.Where(row => row.Call == call).ToDictionaryAsync(row => row.Name, row => row.Grade, StringComparer.Ordinal, cancellationToken),
            await store.Notes.Where(row => row.Call == call).OrderBy(row => row.Id).Select(row => new BundledNote(row.At, row.Text)).ToListAsync(cancellationToken),
            await store.Tags.Where(row => row.Call == call).Select(row => row.Tag).ToListAsync(cancellationToken),
            await store.TipEdits.Where(row => row.Call == call).OrderBy(row => row.At).Select(row => new BundledTip(row.At, row.IsHelpful)).ToListAsync(cancellationToken));
    }

    private static async Task WriteAsync(ZipArchive zip, string name, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        await using var entry = await zip.CreateEntry(name, CompressionLevel.Optimal).OpenAsync(cancellationToken);
        await write(entry);
    }
}
