using System.Buffers;
using System.Text.Json;
using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>
/// Writes the journal of one call, a line an entry. A line is with the operating system as soon as it is written, so that a crash
/// of the program loses nothing, and on the disk within a second, so that a loss of power loses no more than that.
/// Only the user can read it, and others may read while it grows.
/// </summary>
internal sealed class JournalWriter : IAsyncDisposable
{
    private static readonly TimeSpan DiskEvery = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly string _path;
    private FileStream _file;
    private readonly ArrayBufferWriter<byte> _line = new(1024);
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _flushing;
    private volatile bool _isDirty;

    private readonly Action? _closed;

    private JournalWriter(string path, FileStream file, TimeProvider time, Action? closed)
    {
        (_path, _file, _closed) = (path, file, closed);
        _flushing = FlushAsync(time);
    }

    public static JournalWriter Create(string path, JournalHead head, TimeProvider time, Action? closed = null)
    {
        var writer = new JournalWriter(path, OwnFile.Open(path, FileMode.CreateNew), time, closed);
        writer.Write(head);
        return writer;
    }

    /// <summary>Goes on with a journal that was cut off: what is left of a torn last line is removed first.</summary>
    public static JournalWriter Continue(string path, TimeProvider time, Action? closed = null)
    {
        var file = OwnFile.Open(path, FileMode.Open);
        TornLine.Remove(file);
        return new JournalWriter(path, file, time, closed);
    }

    public void Append(LogEntry entry) => Write(entry.Event is PartialHeard growing ? entry with { Event = WithoutWords(growing) } : entry);

    /// <summary>Writes the journal anew with what is to stay of it, numbered anew, and puts it in the place of the old one in one step.</summary>
    /// <returns>How many entries stayed.</returns>
    public int Reduce(Func<LogEntry, LogEntry?> left)
    {
        var journal = CallJournal.Open(_path);
        var entries = journal.ReadAfter(0).Select(left).OfType<LogEntry>().Select((entry, i) => entry with { Number = i + 1 }).ToList();
        var fresh = _path + ".part";
        using (var file = OwnFile.Open(fresh, FileMode.Create))
        {
            Write(journal.Head, file);
            foreach (var entry in entries)
                Write(entry, file);
            file.Flush(flushToDisk: true);
        }

        lock (_gate)
        {
            _file.Dispose(); // some systems replace no file that is open
            try
            {
                File.Move(fresh, _path, overwrite: true);
            }
            finally
            {
                _file = OwnFile.Open(_path, FileMode.Open);
                _file.Seek(0, SeekOrigin.End);
            }
        }

        return entries.Count;
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _flushing;
        _file.Flush(flushToDisk: true);
        await _file.DisposeAsync();
        _closing.Dispose();
        _closed?.Invoke();
    }

    // Half a card number can't be told from a price: words that still grow are not written. Their number is: it counts in judgement.
    private static PartialHeard WithoutWords(PartialHeard growing) => growing with
    {
        Stable = [.. growing.Stable.Select(word => word with { Text = "" })],
        Interim = [],
    };

    private void Write<T>(T line)
    {
        Write(line, _file);
        _isDirty = true;
    }

    private void Write<T>(T line, FileStream file)
    {
        _line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_line))
            JsonSerializer.Serialize(json, line, JournalJson.Options);
        _line.Write("\n"u8);
        file.Write(_line.WrittenSpan);
    }

    private async Task FlushAsync(TimeProvider time)
    {
        using var timer = new PeriodicTimer(DiskEvery, time);
        try
        {
            while (await timer.WaitForNextTickAsync(_closing.Token))
            {
                if (!_isDirty)
                    continue;
                _isDirty = false;
                lock (_gate)
                    RandomAccess.FlushToDisk(_file.SafeFileHandle);
            }
        }
        catch (OperationCanceledException) when (_closing.IsCancellationRequested)
        {
            // The last flush is the closer's.
        }
        catch (IOException)
        {
            // The disk fails: the next write says so, to somebody who can act on it.
        }
    }
}
