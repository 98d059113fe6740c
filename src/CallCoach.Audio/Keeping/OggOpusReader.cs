using Concentus;

namespace CallCoach.Audio;

/// <summary>Reads a stretch of what <see cref="OggOpusWriter"/> wrote: one track, 20 ms a packet.</summary>
public static class OggOpusReader
{
    private const int HeadBytes = 27;
    private const int Heads = 2; // OpusHead and OpusTags
    private const int MostSamples = 5760; // 120 ms at 48 kHz: the longest packet there is

    /// <summary>A decoder finds its way in after a few packets.</summary>
    private const int WarmUp = 4;

    /// <param name="from">Time of the file.</param>
    /// <returns>Samples at 16 kHz; fewer where the file ends before.</returns>
    /// <exception cref="AudioException">It is no such file.</exception>
    public static short[] Read(Stream stream, TimeSpan from, TimeSpan length)
    {
        ArgumentNullException.ThrowIfNull(stream);
        OpusCodecFactory.AttemptToUseNativeLibrary = false;
        using var decoder = OpusCodecFactory.CreateDecoder(AudioFrame.SampleRate, 1);
        var first = Math.Max(0, (long)(from.TotalSeconds * AudioFrame.SampleRate / OggOpusWriter.PacketSamples));
        var wanted = (int)Math.Ceiling(length.TotalSeconds * AudioFrame.SampleRate);
        var (samples, packet) = (new List<short>(wanted), 0L);
        var buffer = new short[MostSamples];
        foreach (var bytes in Packets(stream).Skip(Heads))
        {
            if (packet >= first - WarmUp)
            {
                var count = decoder.Decode(bytes, buffer, MostSamples, false);
                if (packet >= first)
                    samples.AddRange(buffer.AsSpan(0, count));
            }

            packet++;
            if (samples.Count >= wanted)
                break;
        }

        return [.. samples.Take(wanted)];
    }

    private static IEnumerable<byte[]> Packets(Stream stream)
    {
        var head = new byte[HeadBytes];
        var open = new List<byte>();
        while (stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false) == HeadBytes)
        {
            if (!head.AsSpan(0, 4).SequenceEqual("OggS"u8))
                throw new AudioException("The kept sound is damaged: a page of it begins with something else.");
            var sizes = new byte[head[^1]];
            stream.ReadExactly(sizes);
            foreach (var size in sizes)
            {
                var part = new byte[size];
                if (stream.ReadAtLeast(part, size, throwOnEndOfStream: false) < size)
                    yield break; // cut off where the program was killed
                open.AddRange(part);
                if (size == byte.MaxValue)
                    continue;
                yield return [.. open];
                open.Clear();
            }
        }
    }
}
