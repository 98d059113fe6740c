using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Calls;

/// <summary>The journals of the calls of this node: one file a call, under the data folder.</summary>
public sealed class CallJournals(IOptions<DataOptions> options, TimeProvider time, ILogger<CallJournals> log)
{
    private const string Ending = ".jsonl";

    private readonly string _folder = Path.Combine(options.Value.FullFolder, "calls");

    /// <summary>The journal of a call, if there is one.</summary>
    public CallJournal? Find(string call) =>
        CallId.IsOne(call) && File.Exists(PathOf(call)) ? CallJournal.Open(PathOf(call)) : null;

    /// <summary>The journal of the call that began last, if there was any. One that can't be read is passed over.</summary>
    public CallJournal? Latest() => Ids().OrderDescending(StringComparer.Ordinal).Select(TryFind).FirstOrDefault(found => found is not null);

    /// <summary>When a call last gave a sign of life.</summary>
    public DateTimeOffset LastWritten(string call) => new(File.GetLastWriteTimeUtc(PathOf(call)), TimeSpan.Zero);

    /// <summary>Deletes the journals of calls that began before the time that they are kept.</summary>
    public int DeleteOld()
    {
        if (options.Value.KeepDays == 0)
            return 0;

        var oldest = CallId.DayOf(time.GetUtcNow().AddDays(-options.Value.KeepDays));
        var old = Ids().Where(id => string.CompareOrdinal(id, oldest) < 0).ToList();
        foreach (var id in old)
            File.Delete(PathOf(id));
        return old.Count;
    }

    internal JournalWriter Create(JournalHead head)
    {
        OwnFile.CreateFolder(_folder);
        return JournalWriter.Create(PathOf(head.Call.Id), head, time);
    }

    internal JournalWriter Continue(string call) => JournalWriter.Continue(PathOf(call), time);

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

    private string PathOf(string call) => Path.Combine(_folder, call + Ending);

    private IEnumerable<string> Ids() => Directory.Exists(_folder)
        ? Directory.EnumerateFiles(_folder, "*" + Ending).Select(path => Path.GetFileNameWithoutExtension(path)).Where(CallId.IsOne)
        : [];
}
