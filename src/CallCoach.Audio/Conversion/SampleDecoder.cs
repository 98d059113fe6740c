using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NAudio.Codecs;

namespace CallCoach.Audio;

/// <summary>Bytes of a file, a device or a network stream into samples from -1 to 1.</summary>
internal static class SampleDecoder
{
    /// <param name="kind">How the samples are written.</param>
    /// <param name="bytes">Whole samples.</param>
    /// <param name="samples">Room for as many samples as there are in <paramref name="bytes"/>.</param>
    /// <returns>How many samples were decoded.</returns>
    public static int Decode(SampleKind kind, ReadOnlySpan<byte> bytes, Span<float> samples)
    {
        var count = bytes.Length / kind.Bytes();
        samples = samples[..count];
        switch (kind)
        {
            case SampleKind.Pcm8:
                for (var i = 0; i < count; i++)
                    samples[i] = (bytes[i] - 128) / 128f;
                break;
            case SampleKind.Pcm16:
                for (var i = 0; i < count; i++)
                    samples[i] = BinaryPrimitives.ReadInt16LittleEndian(bytes[(2 * i)..]) / 32768f;
                break;
            case SampleKind.Pcm24:
                for (var i = 0; i < count; i++)
                    samples[i] = Int24(bytes[(3 * i)..]) / 8388608f;
                break;
            case SampleKind.Pcm32:
                for (var i = 0; i < count; i++)
                    samples[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes[(4 * i)..]) / 2147483648f;
                break;
            case SampleKind.Float32:
                MemoryMarshal.Cast<byte, float>(bytes)[..count].CopyTo(samples);
                Tame(samples);
                break;
            case SampleKind.Float64:
                for (var i = 0; i < count; i++)
                    samples[i] = (float)BinaryPrimitives.ReadDoubleLittleEndian(bytes[(8 * i)..]);
                Tame(samples);
                break;
            case SampleKind.MuLaw:
                for (var i = 0; i < count; i++)
                    samples[i] = MuLawDecoder.MuLawToLinearSample(bytes[i]) / 32768f;
                break;
            case SampleKind.ALaw:
                for (var i = 0; i < count; i++)
                    samples[i] = ALawDecoder.ALawToLinearSample(bytes[i]) / 32768f;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a known way to write a sample.");
        }

        return count;
    }

    private static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | ((sbyte)bytes[2] << 16);

    // One NaN would stay in a filter's memory and silence the rest of the call.
    private static void Tame(Span<float> samples)
    {
        for (var i = 0; i < samples.Length; i++)
            samples[i] = float.IsNaN(samples[i]) ? 0 : Math.Clamp(samples[i], -1f, 1f);
    }
}
