using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Calls;

/// <summary>The journals of the calls of this node: one file a call, under the data folder.</summary>
public sealed class CallJournals(IOptions<DataOptions> options, TimeProvider time, ILogger<CallJournals> log)
{
    private const string Ending = ".jsonl";

    private readonly ConcurrentDictionary<string, bool> _written = new(StringComparer.Ordinal);
    private readonly string _folder = Path.Combine(options.Value.FullFolder, "calls");

    // Apart from live calls: what is gone on with after a restart is the newest of those.
    private readonly string _imported = Path.Combine(options.Value.FullFolder, "imported");

    /// <summary>The journal of a call, live or imported, if there is one.</summary>
    /// <exception cref="JournalException">It does not begin like a journal.</exception>
    public CallJournal? Find(string call) => CallId.IsOne(call) && PathOf(call) is var path && File.Exists(path) ? CallJournal.Open(path) : null;

    /// <summary>The ids of all calls, live and imported, oldest first.</summary>
    public IReadOnlyList<string> All() => [.. IdsIn(_folder).Concat(IdsIn(_imported)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The journal of the live call that began last, if there was any. One that can't be read is passed over.</summary>
    public CallJournal? Latest() => IdsIn(_folder).OrderDescending(StringComparer.Ordinal).Select(TryFind).FirstOrDefault(found => found is not null);

    /// <summary>When a call last gave a sign of life.</summary>
    public DateTimeOffset LastWritten(string call) => new(File.GetLastWriteTimeUtc(PathOf(call)), TimeSpan.Zero);

    /// <summary>Deletes the journal of a call.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Delete(string call)
    {
        if (!CallId.IsOne(call) || PathOf(call) is var path && !File.Exists(path))
            return false;

        File.Delete(path);
        return true;
    }

    /// <summary>
    /// Ends a call that was cut off and is not gone on with: what its last event still owes is judged, and the call is closed there.
    /// </summary>
    /// <returns>Whether it was open.</returns>
    /// <exception cref="JournalException">The journal is damaged.</exception>
    /// <exception cref="IOException">The call is under way: its journal is being written.</exception>
    public async Task<bool> FinishAsync(string call, NewCoach newCoach)
    {
        ArgumentNullException.ThrowIfNull(newCoach);
        if (Find(call) is not { } journal || Closing.Of(journal, newCoach()).Count == 0)
            return false;

        await using var writer = Continue(call); // from here on nobody else writes: what is missing is counted again
        foreach (var entry in Closing.Of(journal, newCoach()))
            writer.Append(entry);
        return true;
    }

    /// <summary>Ends what a refusal of being recorded began, where a crash came in between.</summary>
    /// <returns>Whether the call was one that is not to be kept; its sound is the caller's to delete.</returns>
    internal async Task<bool> ForgetAsync(string call, NewCoach newCoach)
    {
        if (Find(call) is not { } journal || !journal.ReadAfter(0).Any(entry => Forgetting.IsAskedBy(entry.Event)))
            return false;

        await FinishAsync(call, newCoach); // rated by all that was heard, before that goes
        await using var writer = Continue(call);
        writer.Reduce(Forgetting.Left);
        return true;
    }

    /// <summary>Writes the journal of an imported recording. It has its name only when it is whole.</summary>
    public async Task ImportAsync(JournalHead head, IAsyncEnumerable<LogEntry> entries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(entries);
        OwnFile.CreateFolder(_imported);
        var whole = Path.Combine(_imported, head.Call.Id + Ending);
        var growing = whole + ".part";
        File.Delete(growing);
        try
        {
            await using (var writer = JournalWriter.Create(growing, head, time))
            {
                await foreach (var entry in entries.WithCancellation(cancellationToken))
                    writer.Append(entry);
            }

            File.Move(growing, whole);
        }
        finally
        {
            File.Delete(growing);
        }
    }

    /// <summary>
    /// Takes in the journal of a call from elsewhere, read no further than allowed, without what is not to be stored here. It has its name
    /// only when it is whole.
    /// </summary>
    /// <returns>Its size in bytes as it came, and the utterances of which something was taken out.</returns>
    /// <exception cref="JournalException">It is too large, damaged, or of another call.</exception>
    public async Task<TakenJournal> ImportAsync(Stream from, string call, long mostBytes, JournalRedaction redaction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(redaction);
        if (!CallId.IsOne(call))
            throw new JournalException("That is no id of a call.");

        OwnFile.CreateFolder(_imported);
        var whole = Path.Combine(_imported, call + Ending);
        var growing = whole + ".part";
        File.Delete(growing);
        try
        {
            await JournalCopy.CheckedAsync(from, growing, call, mostBytes, cancellationToken);
            var bytes = new FileInfo(growing).Length;
            var journal = CallJournal.Open(growing);
            var redacted = redaction.Of(journal);
            await using (var file = OwnFile.Open(growing, FileMode.Truncate))
            {
                await using var lines = new BufferedStream(file);
                await JournalRedaction.WriteAsync(journal.Head, redacted.Entries, lines, cancellationToken);
                await lines.FlushAsync(cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(growing, whole);
            return new TakenJournal(bytes, redacted.Changed);
        }
        finally
        {
            File.Delete(growing);
        }
    }

    internal JournalWriter Create(JournalHead head)
    {
        OwnFile.CreateFolder(_folder);
        return Open(head.Call.Id, closed => JournalWriter.Create(PathOf(head.Call.Id), head, time, closed));
    }

    /// <exception cref="IOException">Somebody else is writing it.</exception>
    internal JournalWriter Continue(string call) => Open(call, closed => JournalWriter.Continue(PathOf(call), time, closed));

    // Systems do not agree on keeping a second writer out, so this says who writes. Another process is kept out by FolderLock.
    private JournalWriter Open(string call, Func<Action, JournalWriter> open)
    {
        if (!_written.TryAdd(call, true))
            throw new IOException($"The journal of call {call} is being written.");
        try
        {
            return open(() => _written.TryRemove(call, out _));
        }
        catch
        {
            _written.TryRemove(call, out _);
            throw;
        }
    }

    private CallJournal? TryFind(string call)
    {
        try
        {
            return Find(call);
        }
        catch (JournalException damaged)
        {
            log.JournalDamaged(damaged, call);
            return null;
        }
    }

    private string PathOf(string call) =>
        Path.Combine(_imported, call + Ending) is var imported && File.Exists(imported) ? imported : Path.Combine(_folder, call + Ending);

    private static IEnumerable<string> IdsIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*" + Ending).Select(path => Path.GetFileNameWithoutExtension(path)).Where(CallId.IsOne)
        : [];
}
