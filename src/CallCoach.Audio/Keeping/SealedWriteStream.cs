using System.Security.Cryptography;

namespace CallCoach.Audio;

/// <summary>Seals what is written, chunk by chunk. A crash loses the chunk that was not full yet.</summary>
public sealed class SealedWriteStream : Stream
{
    private readonly Stream _to;
    private readonly AesGcm _cipher;
    private readonly byte[] _plain = new byte[SealedChunks.Plain];
    private readonly byte[] _sealed = new byte[SealedChunks.Sealed];
    private int _held;
    private long _number;
    private bool _isClosed;

    /// <param name="key">32 bytes.</param>
    public SealedWriteStream(Stream to, ReadOnlySpan<byte> key)
    {
        ArgumentNullException.ThrowIfNull(to);
        _to = to;
        Span<byte> salt = stackalloc byte[SealedChunks.SaltBytes];
        RandomNumberGenerator.Fill(salt);
        _cipher = SealedChunks.Cipher(key, salt);
        to.Write(SealedChunks.Magic);
        to.Write(salt);
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            var taken = Math.Min(buffer.Length, _plain.Length - _held);
            buffer[..taken].CopyTo(_plain.AsSpan(_held));
            _held += taken;
            buffer = buffer[taken..];
            if (_held == _plain.Length)
                Seal();
        }
    }

    public override void Flush() => _to.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isClosed)
        {
            _isClosed = true;
            if (_held > 0)
                Seal();
            _cipher.Dispose();
            _to.Dispose();
            CryptographicOperations.ZeroMemory(_plain);
        }

        base.Dispose(disposing);
    }

    private void Seal()
    {
        Span<byte> nonce = stackalloc byte[12];
        SealedChunks.Nonce(_number++, nonce);
        _cipher.Encrypt(nonce, _plain.AsSpan(0, _held), _sealed.AsSpan(0, _held), _sealed.AsSpan(_held, SealedChunks.TagBytes));
        _to.Write(_sealed, 0, _held + SealedChunks.TagBytes);
        _held = 0;
    }
}
