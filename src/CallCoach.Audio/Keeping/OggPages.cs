using System.Buffers.Binary;

namespace CallCoach.Audio;

/// <summary>Writes Ogg pages (RFC 3533). A page goes out whole, so that a file that ends early is played up to its last page.</summary>
internal sealed class OggPages(Stream to, int serial)
{
    private const int HeadBytes = 27;
    private const int MostSegments = 255;

    private static readonly uint[] Crc = CrcTable();

    private readonly List<byte> _segments = [];
    private readonly List<byte> _packets = [];
    private uint _page;

    /// <summary>Whether a packet of that size still fits on the open page.</summary>
    public bool Fits(int bytes) => _segments.Count + (bytes / 255) + 1 <= MostSegments;

    public void Add(ReadOnlySpan<byte> packet)
    {
        for (var left = packet.Length; ; left -= 255)
        {
            _segments.Add((byte)Math.Min(left, 255));
            if (left < 255)
                break;
        }

        _packets.AddRange(packet);
    }

    /// <param name="granule">Samples at 48 kHz up to the end of this page.</param>
    public void Flush(long granule, bool isFirst = false, bool isLast = false)
    {
        if (_segments.Count == 0 && !isLast)
            return;

        var page = new byte[HeadBytes + _segments.Count + _packets.Count];
        "OggS"u8.CopyTo(page);
        page[5] = (byte)((isFirst ? 2 : 0) | (isLast ? 4 : 0));
        BinaryPrimitives.WriteInt64LittleEndian(page.AsSpan(6), granule);
        BinaryPrimitives.WriteInt32LittleEndian(page.AsSpan(14), serial);
        BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(18), _page++);
        page[26] = (byte)_segments.Count;
        _segments.CopyTo(page, HeadBytes);
        _packets.CopyTo(page, HeadBytes + _segments.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(22), Checksum(page));
        to.Write(page);
        _segments.Clear();
        _packets.Clear();
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint crc = 0;
        foreach (var one in bytes)
            crc = (crc << 8) ^ Crc[(crc >> 24) ^ one];
        return crc;
    }

    private static uint[] CrcTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < 256; i++)
        {
            var crc = i << 24;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 0x80000000) != 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
            table[i] = crc;
        }

        return table;
    }
}
