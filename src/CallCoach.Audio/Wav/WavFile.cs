namespace CallCoach.Audio;

/// <summary>
/// A WAV file as a stream of samples: PCM of 8 to 32 bits, float of 32 and 64, mu-law, A-law, plain or extensible header,
/// RIFF or RF64, one or two channels, any rate. A torn file reads up to its tear and then has a <see cref="Damage"/>.
/// </summary>
internal sealed class WavFile : IDisposable
{
    private const int FileBuffer = 64 * 1024;
    private const int BlockSamples = 2048;

    private readonly Stream _stream;
    private readonly WavStream _file;
    private readonly byte[] _bytes;
    private long _done;

    private WavFile(Stream stream, string name)
    {
        _stream = stream;
        _file = new WavStream(stream, name);
        Header = WavHeaderReader.Read(_file);
        Damage = Header.Damage;
        _bytes = new byte[BlockSamples * Header.BlockAlign];
    }

    public WavHeader Header { get; }

    public string Name => _file.Name;

    /// <summary>Known at once for a torn file; set on the way where reading fails.</summary>
    public AudioDamage? Damage { get; private set; }

    /// <exception cref="AudioException">There is no such file, or it is no readable WAV file.</exception>
    public static WavFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(WavStreams.OpenFile(path, FileBuffer), Path.GetFileName(path));
    }

    /// <param name="stream">Can seek; is closed with the file.</param>
    /// <param name="name">What errors call it.</param>
    public static WavFile Open(Stream stream, string name)
    {
        try
        {
            return new WavFile(stream, name);
        }
        catch (IOException broken)
        {
            stream.Dispose();
            throw new WavException($"{name} can't be read: {broken.Message} Check the disk, then try again.", broken);
        }
        catch (WavException)
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Goes to a sample of the sound.</summary>
    public void Seek(long sample) => _done = Math.Clamp(sample, 0, Header.Samples) * Header.BlockAlign;

    /// <summary>Reads whole sample frames, channels interleaved.</summary>
    /// <returns>Samples of all channels together; 0 at the end of what is readable.</returns>
    public int Read(Span<float> samples)
    {
        var room = samples.Length / Header.Channels * Header.BlockAlign;
        var count = (int)Math.Min(Math.Min(room, _bytes.Length), Header.DataLength - _done);
        if (count <= 0)
            return 0;
        var read = ReadBytes(_bytes.AsSpan(0, count));
        _done += read;
        return SampleDecoder.Decode(Header.Kind, _bytes.AsSpan(0, read), samples);
    }

    public void Dispose() => _stream.Dispose();

    private int ReadBytes(Span<byte> bytes)
    {
        string? why = null;
        var read = 0;
        try
        {
            read = _file.Read(Header.DataStart + _done, bytes);
        }
        catch (IOException broken)
        {
            why = broken.Message.TrimEnd('.');
        }

        read -= read % Header.BlockAlign;
        if (read < bytes.Length)
            Damage = WavDamage.Unreadable(_file, Header, _done + read, why);
        return read;
    }
}
