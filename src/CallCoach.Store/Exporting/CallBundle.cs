using System.IO.Compression;
using System.Text.Json;
using CallCoach.Calls;

namespace CallCoach.Store;

/// <summary>
/// Takes in a bundle of another CallCoach. What it says of sizes is not believed: each part is read no further than it may be large,
/// and what is not a part of a bundle is not read at all.
/// </summary>
public sealed class CallBundle
{
    internal const string Document = "call.json";
    internal const string Edits = "edits.json";
    internal const string Journal = "journal.jsonl";

    /// <summary>More than a thousand calls are a backup.</summary>
    private const int MostCalls = 1000;
    private const long LargestJournal = 128 * 1024 * 1024;
    private const long LargestEdits = 4 * 1024 * 1024;
    private const long LargestBundle = 1024L * 1024 * 1024;

    private readonly CallArchive _archive;
    private readonly CallJournals _journals;
    private readonly CallKeeper _keeper;
    private readonly JournalRedaction _redaction;

    internal CallBundle(CallArchive archive, CallJournals journals, CallKeeper keeper, JournalRedaction redaction) =>
        (_archive, _journals, _keeper, _redaction) = (archive, journals, keeper, redaction);

    /// <returns>Ids of the calls that were taken in; those that are there already are left as they are.</returns>
    /// <exception cref="ImportException">It is no bundle, damaged or too large; calls before the damage were taken in.</exception>
    public async Task<IReadOnlyList<string>> ImportAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(path, cancellationToken);
            var calls = zip.Entries.Where(entry => entry.FullName.Split('/') is [var call, Journal] && CallId.IsOne(call)).ToList();
            if (calls.Count == 0)
                throw new ImportException($"{path} holds no call that can be imported.");
            if (calls.Count > MostCalls)
                throw new ImportException($"{path} holds {calls.Count} calls; a bundle has at most {MostCalls}.");
            return await TakeAsync(zip, calls, cancellationToken);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or JsonException or JournalException or FileNotFoundException)
        {
            throw new ImportException($"{path} can't be imported: {wrong.Message}", wrong);
        }
    }

    private async Task<IReadOnlyList<string>> TakeAsync(ZipArchive zip, List<ZipArchiveEntry> calls, CancellationToken cancellationToken)
    {
        var taken = new List<string>();
        var left = LargestBundle;
        foreach (var entry in calls)
        {
            var call = entry.FullName.Split('/')[0];
            if (_journals.Find(call) is not null)
                continue;
            TakenJournal journal;
            await using (var from = await entry.OpenAsync(cancellationToken))
                journal = await _journals.ImportAsync(from, call, Math.Min(LargestJournal, left), _redaction, cancellationToken);
            left -= journal.Bytes;
            await _keeper.KeepAsync(call, cancellationToken);
            if (zip.GetEntry($"{call}/{Edits}") is { } edits)
                await ApplyAsync(call, edits, journal, cancellationToken);
            taken.Add(call);
        }

        return taken;
    }

    private async Task ApplyAsync(string call, ZipArchiveEntry entry, TakenJournal journal, CancellationToken cancellationToken)
    {
        await using var stream = await entry.OpenAsync(cancellationToken);
        using var text = new MemoryStream();
        var block = new byte[16_384];
        for (int read; (read = await stream.ReadAsync(block, cancellationToken)) > 0;)
        {
            if (text.Length + read > LargestEdits)
                throw new InvalidDataException($"the notes of call {call} are larger than {LargestEdits} bytes.");
            text.Write(block, 0, read);
        }

        text.Position = 0;
        var edits = await JsonSerializer.DeserializeAsync<BundledEdits>(text, ExportJson.Options, cancellationToken) ?? throw new JsonException("there are no edits in it");
        try
        {
            // Words are counted: where some were taken out, a correction would meet another one.
            var words = edits.Words.Where(word => !journal.Redacted.Contains((word.Speaker, word.Utterance)));
            await ApplyAsync(call, edits with { Words = [.. words] }, cancellationToken);
        }
        catch (ArgumentException wrong)
        {
            throw new InvalidDataException(wrong.Message, wrong);
        }
    }

    private async Task ApplyAsync(string call, BundledEdits edits, CancellationToken cancellationToken)
    {
        if (edits.Outcome is not null)
            await _archive.CorrectOutcomeAsync(call, edits.Outcome, edits.Reason, cancellationToken);
        if (edits.IsFlagged)
            await _archive.FlagAsync(call, isFlagged: true, cancellationToken);
        if ((edits.Number ?? edits.FirstName ?? edits.Company ?? edits.Segment) is not null)
            await _archive.SetLeadAsync(call, edits.Number, edits.FirstName, edits.Company, edits.Segment, cancellationToken);
        foreach (var word in edits.Words)
            await _archive.EditWordAsync(call, word.Speaker, word.Utterance, word.Word, word.Becomes, cancellationToken);
        foreach (var (line, grade) in edits.Scores)
            await _archive.CorrectScoreAsync(call, line, grade, cancellationToken);
        foreach (var tip in edits.Tips ?? [])
            await _archive.RateTipAsync(call, tip.At, tip.IsHelpful, cancellationToken);
        foreach (var note in edits.Notes)
            await _archive.AddNoteAsync(call, note.At, note.Text, cancellationToken);
        foreach (var tag in edits.Tags)
            await _archive.TagAsync(call, tag, cancellationToken);
    }
}
