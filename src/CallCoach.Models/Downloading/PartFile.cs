namespace CallCoach.Models.Downloading;

/// <summary>What has come of a file so far: it lies beside the file's place under another name, and survives the process.</summary>
internal sealed class PartFile : IAsyncDisposable
{
    private readonly FileStream _stream;
    private readonly string _target;

    private PartFile(FileStream stream, string target) => (_stream, _target) = (stream, target);

    public long Length => _stream.Length;

    /// <exception cref="ModelException">Another process fetches the same file, or the folder can't be written.</exception>
    public static PartFile Open(string target)
    {
        var path = target + ".part";
        try
        {
            var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            stream.Seek(0, SeekOrigin.End);
            return new PartFile(stream, target);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new ModelException($"{path} can't be written: another CallCoach may be fetching it, or the folder is closed ({closed.Message}).", closed);
        }
    }

    public void Empty() => _stream.SetLength(0);

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await _stream.WriteAsync(bytes, cancellationToken);
        }
        catch (IOException full)
        {
            throw new ModelException($"The disk does not take the file ({full.Message}). Make room, then run this again: it goes on from here.", full);
        }
    }

    /// <summary>The SHA-256 of all that came, in lower-case hexadecimal digits.</summary>
    public async Task<string> SumAsync(CancellationToken cancellationToken)
    {
        await _stream.FlushAsync(cancellationToken);
        _stream.Flush(flushToDisk: true);
        _stream.Seek(0, SeekOrigin.Begin);
        var sum = await System.Security.Cryptography.SHA256.HashDataAsync(_stream, cancellationToken);
        _stream.Seek(0, SeekOrigin.End);
        return Convert.ToHexStringLower(sum);
    }

    /// <summary>Puts it in its place, in one step: whoever reads there gets the old file or the new one.</summary>
    /// <param name="look">Looks into the file first, and throws to refuse it: then it is thrown away.</param>
    public async Task PlaceAsync(Action<string>? look)
    {
        await _stream.DisposeAsync();
        try
        {
            look?.Invoke(_stream.Name);
        }
        catch (ModelException)
        {
            File.Delete(_stream.Name);
            throw;
        }

        File.Move(_stream.Name, _target, overwrite: true);
    }

    public async Task DeleteAsync()
    {
        await _stream.DisposeAsync();
        File.Delete(_stream.Name);
    }

    public ValueTask DisposeAsync() => _stream.DisposeAsync();
}
