using System.Text.Json;
using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>Reads the journal of one call, also while it is being written. A torn last line counts as not yet written.</summary>
public sealed class CallJournal
{
    private readonly string _path;

    private CallJournal(string path, JournalHead head)
    {
        _path = path;
        Head = head;
    }

    public JournalHead Head { get; }

    /// <exception cref="JournalException">The file is no journal of this version.</exception>
    public static CallJournal Open(string path)
    {
        var first = Lines(path).FirstOrDefault();
        return Read<JournalHead>(path, first.Number, first.Text ?? "") is { Schema: JournalHead.CurrentSchema } head
            ? new CallJournal(path, head)
            : throw new JournalException($"{path} does not begin like a journal of this version ({JournalHead.CurrentSchema}); move it away.");
    }

    /// <summary>The file as it stands.</summary>
    public Stream OpenRead() => new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    /// <summary>SHA-256 of the file as it stands, in hex.</summary>
    public string Hash()
    {
        using var file = OpenRead();
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file));
    }

    /// <summary>Entries after a number, oldest first, as far as they are written by now.</summary>
    /// <exception cref="JournalException">A line before the last one is damaged.</exception>
    public IEnumerable<LogEntry> ReadAfter(long number)
    {
        (int Number, string Text)? held = null;
        foreach (var line in Lines(_path).Skip(1))
        {
            if (held is { } whole && EntryOf(whole) is var entry && entry.Number > number)
                yield return entry;
            held = line;
        }

        if (held is { } last && TryEntryOf(last) is { } newest && newest.Number > number)
            yield return newest;
    }

    /// <summary>What the judgement of the call rests on; missing where it has not begun, or its words are gone.</summary>
    /// <exception cref="JournalException">A line before the last one is damaged.</exception>
    public CallHead? Started() => ReadAfter(0).Select(entry => entry.Event).OfType<CallStarted>().FirstOrDefault()?.Head;

    /// <summary>Whether the call began and did not come to its end: it was cut off, or is still going on.</summary>
    /// <exception cref="JournalException">A line before the last one is damaged.</exception>
    public bool IsOpen()
    {
        var (began, ended) = (false, false);
        foreach (var entry in ReadAfter(0))
        {
            began |= entry.Event is CallStarted;
            ended |= entry.Event is CallEnded;
        }

        return began && !ended;
    }

    private LogEntry EntryOf((int Number, string Text) line) => Read<LogEntry>(_path, line.Number, line.Text);

    private LogEntry? TryEntryOf((int Number, string Text) line)
    {
        try
        {
            return EntryOf(line);
        }
        catch (JournalException)
        {
            return null;
        }
    }

    private static T Read<T>(string path, int number, string line)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, JournalJson.Options)
                ?? throw new JournalException($"{path}, line {number}: nothing there.");
        }
        catch (Exception wrong) when (wrong is JsonException or NotSupportedException)
        {
            throw new JournalException($"{path}, line {number}: damaged, or written by a newer CallCoach.", wrong);
        }
    }

    private static IEnumerable<(int Number, string Text)> Lines(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file);
        for (var number = 1; reader.ReadLine() is { } line; number++)
            yield return (number, line);
    }
}
