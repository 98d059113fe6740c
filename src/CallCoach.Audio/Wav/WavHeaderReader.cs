using System.Buffers.Binary;

namespace CallCoach.Audio;

/// <summary>
/// Reads the chunks of a WAV file up to its sound. NAudio's WaveFileReader believes a data length of 0 and gives no position
/// when it fails; this one takes lengths that a recorder never filled in from the size of the file.
/// </summary>
internal static class WavHeaderReader
{
    private const int SmallestFormat = 16;
    private const int LargestFormat = 64;
    private const uint UnknownLength = uint.MaxValue;

    public static WavHeader Read(WavStream file)
    {
        Span<byte> head = stackalloc byte[12];
        head = head[..file.Read(0, head)];
        var large = head.StartsWith("RF64"u8) || head.StartsWith("BW64"u8);
        if (head.Length < 12 || !(large || head.StartsWith("RIFF"u8)) || !head[8..].SequenceEqual("WAVE"u8))
            throw WavSniffer.NotWav(file, head);

        WavFormat? format = null;
        long? largeDataLength = null;
        var position = 12L;
        while (file.ChunkAt(position) is { } chunk)
        {
            switch (chunk.Id)
            {
                case "ds64":
                    largeDataLength = DataLengthOfDs64(file, chunk);
                    break;
                case "fmt ":
                    format = Format(file, chunk);
                    break;
                case "data" when format is null:
                    throw new WavException(
                        $"{file.Name} has its sound (byte {chunk.HeadStart}) before any \"fmt \" chunk, so nobody can tell how it " +
                        "is written. Export the recording again.", chunk.HeadStart);
                case "data":
                    return WithData(file, format.Value, chunk, chunk.Length == UnknownLength ? largeDataLength : chunk.Length);
                default:
                    break;
            }

            position = NextChunk(file, chunk);
        }

        var missing = format is null ? "\"fmt \" and no \"data\" chunk" : "\"data\" chunk";
        throw new WavException(
            $"{file.Name} has no {missing}: it ends at byte {file.Length} without any sound. Copy or record it again.", file.Length);
    }

    // Some writers leave out the pad byte after an odd chunk; the letters of the next one tell.
    private static long NextChunk(WavStream file, WavChunk chunk)
    {
        if (chunk.Next == chunk.Start + chunk.Length)
            return chunk.Next;
        return file.ChunkAt(chunk.Next - 1) is { Id: "data" or "fmt " or "LIST" or "fact" } ? chunk.Next - 1 : chunk.Next;
    }

    private static WavFormat Format(WavStream file, WavChunk chunk)
    {
        Span<byte> bytes = stackalloc byte[LargestFormat];
        var length = file.Read(chunk.Start, bytes[..(int)Math.Min(chunk.Length, LargestFormat)]);
        if (length < SmallestFormat)
        {
            throw new WavException(
                $"{file.Name} has a \"fmt \" chunk of {length} bytes (byte {chunk.Start}) where {SmallestFormat} are needed: " +
                "its header is damaged. Copy or record it again.", chunk.Start);
        }

        return WavFormat.Parse(bytes[..length], chunk.Start, file.Name);
    }

    // RF64: size of the file, then size of the data, 8 bytes each.
    private static long? DataLengthOfDs64(WavStream file, WavChunk chunk)
    {
        Span<byte> bytes = stackalloc byte[16];
        if (file.Read(chunk.Start, bytes) < bytes.Length)
            return null;
        var length = BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]);
        return length > 0 ? length : null;
    }

    private static WavHeader WithData(WavStream file, WavFormat format, WavChunk chunk, long? promised)
    {
        var there = Math.Max(0, file.Length - chunk.Start);
        // Length 0 in front of sound is a recorder that never came back to write it; in front of other chunks it is true.
        if (promised == 0 && !file.ChunksToTheEnd(chunk.Start))
            promised = null;

        var header = new WavHeader(format.Kind, format.Channels, format.Rate, chunk.Start, 0, Damage: null);
        var length = Math.Min(promised ?? there, there);
        var whole = length - length % header.BlockAlign;
        header = header with { DataLength = whole };
        if (promised > there || whole != length)
            header = header with { Damage = WavDamage.Torn(file, header, promised ?? there, length) };
        return header;
    }
}
