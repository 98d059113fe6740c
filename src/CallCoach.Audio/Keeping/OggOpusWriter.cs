using System.Buffers.Binary;
using System.Security.Cryptography;
using Concentus;
using Concentus.Enums;

namespace CallCoach.Audio;

/// <summary>Writes one track as Opus in Ogg (RFC 7845): 16 kHz mono speech in, some 24 kbit/s out. Only ever appends.</summary>
public sealed class OggOpusWriter : IDisposable
{
    /// <summary>Samples of a packet: 20 ms at 16 kHz.</summary>
    public const int PacketSamples = 320;

    private const int BitRate = 24_000;
    private const int MostBytes = 1275;
    private const int PacketsPerPage = 50; // a second
    private const int Per16Khz = 3; // positions count at 48 kHz

    private readonly Stream _to;
    private readonly OggPages _pages;
    private readonly IOpusEncoder _encoder;
    private readonly byte[] _packet = new byte[MostBytes];
    private readonly int _preSkip;
    private long _samples;
    private int _onPage;

    /// <param name="to">Gets whole pages; closed with the writer.</param>
    public OggOpusWriter(Stream to)
    {
        _to = to;
        _pages = new OggPages(to, RandomNumberGenerator.GetInt32(int.MaxValue));
        OpusCodecFactory.AttemptToUseNativeLibrary = false; // the managed one is at hand everywhere, and fast enough
        _encoder = OpusCodecFactory.CreateEncoder(AudioFrame.SampleRate, 1, OpusApplication.OPUS_APPLICATION_VOIP);
        _encoder.Bitrate = BitRate;
        _encoder.Complexity = 3;
        _preSkip = _encoder.Lookahead * Per16Khz;
        WriteHeads();
    }

    /// <summary>Takes the next 20 ms.</summary>
    public void Write(ReadOnlySpan<short> samples)
    {
        if (samples.Length != PacketSamples)
            throw new ArgumentException($"A packet has {PacketSamples} samples.", nameof(samples));
        var bytes = _encoder.Encode(samples, PacketSamples, _packet, _packet.Length);
        if (!_pages.Fits(bytes) || _onPage == PacketsPerPage)
            Flush(isLast: false);
        _pages.Add(_packet.AsSpan(0, bytes));
        _samples += PacketSamples;
        _onPage++;
    }

    public void Dispose()
    {
        Flush(isLast: true);
        _encoder.Dispose();
        _to.Dispose();
    }

    private void Flush(bool isLast)
    {
        _pages.Flush(_samples * Per16Khz, isLast: isLast);
        _onPage = 0;
    }

    private void WriteHeads()
    {
        var head = new byte[19];
        "OpusHead"u8.CopyTo(head);
        (head[8], head[9]) = (1, 1); // version, channels
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(10), (ushort)_preSkip);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(12), AudioFrame.SampleRate);
        _pages.Add(head);
        _pages.Flush(0, isFirst: true);

        var maker = "CallCoach"u8;
        var tags = new byte[16 + maker.Length];
        "OpusTags"u8.CopyTo(tags);
        BinaryPrimitives.WriteInt32LittleEndian(tags.AsSpan(8), maker.Length);
        maker.CopyTo(tags.AsSpan(12));
        _pages.Add(tags);
        _pages.Flush(0);
    }
}
