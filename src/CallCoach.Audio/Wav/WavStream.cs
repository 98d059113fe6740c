using System.Buffers.Binary;
using System.Text;

namespace CallCoach.Audio;

/// <summary>Bytes and chunks of a file by their position.</summary>
internal sealed class WavStream(Stream stream, string name)
{
    public string Name { get; } = name;

    public long Length { get; } = stream.Length;

    /// <summary>Fills as much of <paramref name="buffer"/> as the file has from <paramref name="position"/> on.</summary>
    public int Read(long position, Span<byte> buffer)
    {
        if (position >= Length)
            return 0;
        if (stream.Position != position)
            stream.Position = position;
        return stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
    }

    /// <returns><see langword="null"/> where the file ends before the head of a chunk does.</returns>
    public WavChunk? ChunkAt(long position)
    {
        Span<byte> head = stackalloc byte[WavChunk.HeadLength];
        if (Read(position, head) < head.Length)
            return null;
        return new WavChunk(
            Encoding.Latin1.GetString(head[..4]), position + head.Length, BinaryPrimitives.ReadUInt32LittleEndian(head[4..]));
    }

    /// <summary>Whether chunks with printable names lie from here to the very end of the file.</summary>
    public bool ChunksToTheEnd(long position)
    {
        while (position < Length)
        {
            if (ChunkAt(position) is not { } chunk || chunk.Id.Any(letter => letter is < ' ' or > '~'))
                return false;
            // The pad byte of the last chunk is often left out.
            if (chunk.Start + chunk.Length == Length)
                return true;
            position = chunk.Next;
        }

        return position == Length;
    }
}
