using System.Text.Json;
using CallCoach.Calls;
using CallCoach.Contracts;

namespace CallCoach.Uplink;

/// <summary>
/// The outbox on the disk: a line a message. A line is with the operating system as soon as it is written, so that a crash of the program loses nothing.
/// What a crash left of a last line is cut off.
/// </summary>
internal sealed class OutboxFile : IDisposable
{
    private readonly string _path;
    private FileStream _file;
    private bool _isDirty = true; // what a crash of the program left need not be on the disk yet

    private OutboxFile(string path, FileStream file) => (_path, _file) = (path, file);

    public long Length => _file.Length;

    /// <summary>Opens the outbox, or makes it.</summary>
    /// <returns>The file, its head, and the messages that stand in it.</returns>
    public static (OutboxFile File, OutboxHead Head, List<NodeMessage> Messages) Open(string path, string membership)
    {
        OwnFile.CreateFolder(Path.GetDirectoryName(path)!);
        OwnFile.Touch(path);
        var (head, messages, end) = Read(path);
        var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        stream.SetLength(end);
        stream.Position = end;
        var file = new OutboxFile(path, stream);
        if (head is null)
        {
            // A file that does not begin as it should holds nothing that could be sent.
            (head, messages) = (new OutboxHead(OutboxHead.CurrentSchema, membership, 0), []);
            file.Replace(head, messages);
        }

        return (file, head, messages);
    }

    public void Append(NodeMessage message)
    {
        _file.Write(LineOf(message));
        _isDirty = true;
    }

    /// <summary>Waits until all that was written is on the disk. Where nothing was, the disk is left alone.</summary>
    public void Flush()
    {
        if (!_isDirty)
            return;
        _file.Flush(flushToDisk: true);
        _isDirty = false;
    }

    /// <summary>Writes the file anew: first beside it, then in its place, so that a crash leaves the old one whole.</summary>
    public void Replace(OutboxHead head, IEnumerable<NodeMessage> messages)
    {
        var fresh = _path + ".new";
        File.Delete(fresh);
        OwnFile.Touch(fresh);
        var file = new FileStream(fresh, FileMode.Open, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, bufferSize: 0);
        file.Write(LineOf(head));
        foreach (var message in messages)
            file.Write(LineOf(message));
        file.Flush(flushToDisk: true);
        _file.Dispose();
        File.Move(fresh, _path, overwrite: true);
        (_file, _isDirty) = (file, false);
    }

    public void Dispose() => _file.Dispose();

    private static byte[] LineOf<T>(T line) => [.. JsonSerializer.SerializeToUtf8Bytes(line, OutboxJson.Options), (byte)'\n'];

    private static (OutboxHead? Head, List<NodeMessage> Messages, long End) Read(string path)
    {
        var messages = new List<NodeMessage>();
        OutboxHead? head = null;
        long end = 0;
        var bytes = File.ReadAllBytes(path).AsSpan();
        while (bytes.IndexOf((byte)'\n') is >= 0 and var length)
        {
            if (head is null ? !IsHead(bytes[..length], out head) : !IsMessage(bytes[..length], messages))
                break; // damaged from here on: what stands before it is sent
            end += length + 1;
            bytes = bytes[(length + 1)..];
        }

        return (head, messages, end);
    }

    private static bool IsHead(ReadOnlySpan<byte> line, out OutboxHead? head)
    {
        head = TryRead<OutboxHead>(line) is { Schema: OutboxHead.CurrentSchema } read ? read : null;
        return head is not null;
    }

    private static bool IsMessage(ReadOnlySpan<byte> line, List<NodeMessage> messages)
    {
        if (TryRead<NodeMessage>(line) is not { Payload: not null } message || (messages.Count > 0 && message.Number != messages[^1].Number + 1))
            return false;
        messages.Add(message);
        return true;
    }

    private static T? TryRead<T>(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, OutboxJson.Options);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
