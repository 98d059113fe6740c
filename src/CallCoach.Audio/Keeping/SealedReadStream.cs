using System.Security.Cryptography;

namespace CallCoach.Audio;

/// <summary>Reads sealed sound from any place: only the chunks asked for are opened.</summary>
public sealed class SealedReadStream : Stream
{
    private readonly Stream _from;
    private readonly AesGcm _cipher;
    private readonly byte[] _sealed = new byte[SealedChunks.Sealed];
    private readonly byte[] _plain = new byte[SealedChunks.Plain];
    private long _open = -1;
    private int _openLength;

    /// <param name="from">A stream that can seek; closed with this one.</param>
    /// <param name="key">32 bytes.</param>
    /// <exception cref="AudioException">It is no sealed sound.</exception>
    public SealedReadStream(Stream from, ReadOnlySpan<byte> key)
    {
        ArgumentNullException.ThrowIfNull(from);
        _from = from;
        Span<byte> head = stackalloc byte[SealedChunks.HeadBytes];
        from.Position = 0;
        if (from.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head[..4].SequenceEqual(SealedChunks.Magic))
            throw new AudioException("The kept sound of this call does not begin like sealed sound; it can't be played.");
        _cipher = SealedChunks.Cipher(key, head[4..]);
        var (whole, rest) = Math.DivRem(from.Length - SealedChunks.HeadBytes, SealedChunks.Sealed);
        Length = (whole * SealedChunks.Plain) + Math.Max(0, rest - SealedChunks.TagBytes);
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="AudioException">The key is another one, or the file was changed.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (Position >= Length || buffer.Length == 0)
            return 0;

        var (chunk, at) = Math.DivRem(Position, SealedChunks.Plain);
        Open(chunk);
        var count = Math.Min(buffer.Length, _openLength - (int)at);
        if (count <= 0)
            return 0;
        _plain.AsSpan((int)at, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _cipher.Dispose();
            _from.Dispose();
            CryptographicOperations.ZeroMemory(_plain);
        }

        base.Dispose(disposing);
    }

    private void Open(long chunk)
    {
        if (_open == chunk)
            return;

        _from.Position = SealedChunks.HeadBytes + (chunk * SealedChunks.Sealed);
        _openLength = _from.ReadAtLeast(_sealed, _sealed.Length, throwOnEndOfStream: false) - SealedChunks.TagBytes;
        Span<byte> nonce = stackalloc byte[12];
        SealedChunks.Nonce(chunk, nonce);
        try
        {
            _cipher.Decrypt(nonce, _sealed.AsSpan(0, _openLength), _sealed.AsSpan(_openLength, SealedChunks.TagBytes), _plain.AsSpan(0, _openLength));
            _open = chunk;
        }
        catch (AuthenticationTagMismatchException wrong)
        {
            _open = -1;
            throw new AudioException("The kept sound of this call can't be opened: Privacy:Sound:Key is not the key it was sealed with, or the file was changed.", wrong);
        }
    }
}
