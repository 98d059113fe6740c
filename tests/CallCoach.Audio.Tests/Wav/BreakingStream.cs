namespace CallCoach.Audio.Tests;

/// <summary>A file on a disk that can't be read past a byte.</summary>
internal sealed class BreakingStream(byte[] bytes, long breaksAt) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer)
    {
        if (Position >= breaksAt)
            throw new IOException("the disk is broken.");
        return base.Read(buffer[..(int)Math.Min(buffer.Length, breaksAt - Position)]);
    }
}
