using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NAudio.Wave;

namespace CallCoach.Audio;

/// <summary>What the "fmt " chunk says.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WavFormat(SampleKind Kind, int Channels, int Rate)
{
    // The least and the most that a recorder was ever sold with; beyond them a header is damaged.
    private const int LowestRate = 1_000;
    private const int HighestRate = 768_000;

    /// <param name="chunk">The chunk without its head, at least 16 bytes.</param>
    /// <param name="start">Byte in the file where <paramref name="chunk"/> begins.</param>
    /// <param name="file">Name for the message of an error.</param>
    public static WavFormat Parse(ReadOnlySpan<byte> chunk, long start, string file)
    {
        var tag = BinaryPrimitives.ReadUInt16LittleEndian(chunk);
        var channels = BinaryPrimitives.ReadUInt16LittleEndian(chunk[2..]);
        var rate = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
        var blockAlign = BinaryPrimitives.ReadUInt16LittleEndian(chunk[12..]);
        // WAVE_FORMAT_EXTENSIBLE: the first two bytes of its sub-format, at byte 24, are the tag proper.
        if (tag == (ushort)WaveFormatEncoding.Extensible && chunk.Length >= 26)
            tag = BinaryPrimitives.ReadUInt16LittleEndian(chunk[24..]);

        if (channels is < 1 or > 2)
        {
            throw new WavException(
                $"{file} has {channels} channels (byte {start + 2}); one or two can be read, the rep left, the prospect right. " +
                $"Mix it down: ffmpeg -i \"{file}\" -ac 2 out.wav", start + 2);
        }

        if (rate is < LowestRate or > HighestRate)
        {
            throw new WavException(
                $"{file} claims {rate} samples a second (byte {start + 4}), which no recorder makes: its header is damaged. " +
                "Copy or record the file again.", start + 4);
        }

        if (SampleKinds.Of(tag, blockAlign / channels) is { } kind && kind.Bytes() * channels == blockAlign)
            return new WavFormat(kind, channels, (int)rate);

        var bits = BinaryPrimitives.ReadUInt16LittleEndian(chunk[14..]);
        throw new WavException(
            $"{file} holds {Codec(tag)}, {bits} bits in blocks of {blockAlign} bytes (byte {start}); PCM of 8 to 32 bits, float, " +
            $"mu-law and A-law can be read. Convert it: ffmpeg -i \"{file}\" -c:a pcm_s16le out.wav", start);
    }

    private static string Codec(ushort tag) => Enum.IsDefined((WaveFormatEncoding)tag)
        ? $"{(WaveFormatEncoding)tag} sound"
        : $"sound of the unknown format 0x{tag:X4}";
}
