using System.Text;

namespace CallCoach.Audio.Tests;

/// <summary>Builds WAV files in memory, right and wrong ones.</summary>
internal sealed class WavBytes
{
    private readonly List<byte> _body = [];

    public ushort Tag { get; init; } = 1;

    public ushort Channels { get; init; } = 1;

    public uint Rate { get; init; } = 16_000;

    public ushort Bits { get; init; } = 16;

    public string Riff { get; init; } = "RIFF";

    public string Form { get; init; } = "WAVE";

    public uint? RiffLength { get; init; }

    public static WavBytes Pcm16(params short[] samples)
    {
        var bytes = new byte[2 * samples.Length];
        Buffer.BlockCopy(samples, 0, bytes, 0, bytes.Length);
        return new WavBytes().Format().Data(bytes);
    }

    public WavBytes Chunk(string id, byte[] content, uint? length = null, bool pad = true)
    {
        _body.AddRange(Encoding.Latin1.GetBytes(id));
        _body.AddRange(BitConverter.GetBytes(length ?? (uint)content.Length));
        _body.AddRange(content);
        if (pad && content.Length % 2 == 1)
            _body.Add(0);
        return this;
    }

    public WavBytes Format() => Chunk("fmt ", FormatContent(Tag, 0));

    /// <summary>WAVE_FORMAT_EXTENSIBLE: the tag stands in the sub-format.</summary>
    public WavBytes ExtensibleFormat()
    {
        var content = new List<byte>(FormatContent(0xFFFE, 22));
        content.AddRange(BitConverter.GetBytes(Bits));
        content.AddRange(BitConverter.GetBytes(4u));
        content.AddRange(BitConverter.GetBytes(Tag));
        content.AddRange(Convert.FromHexString("000000001000800000AA00389B71"));
        return Chunk("fmt ", [.. content]);
    }

    public WavBytes Data(byte[] content, uint? length = null, bool pad = true) => Chunk("data", content, length, pad);

    public WavBytes Ds64(ulong riff, ulong data)
    {
        byte[] content = [.. BitConverter.GetBytes(riff), .. BitConverter.GetBytes(data), .. new byte[12]];
        return Chunk("ds64", content);
    }

    public byte[] ToArray() =>
    [
        .. Encoding.Latin1.GetBytes(Riff), .. BitConverter.GetBytes(RiffLength ?? (uint)(_body.Count + 4)),
        .. Encoding.Latin1.GetBytes(Form), .. _body,
    ];

    public WavFile Open(string name = "call.wav") => Open(ToArray(), name);

    public static WavFile Open(byte[] bytes, string name = "call.wav") => WavFile.Open(new MemoryStream(bytes), name);

    private byte[] FormatContent(ushort tag, ushort extra)
    {
        var blockAlign = (ushort)(Channels * Bits / 8);
        byte[] content =
        [
            .. BitConverter.GetBytes(tag), .. BitConverter.GetBytes(Channels), .. BitConverter.GetBytes(Rate),
            .. BitConverter.GetBytes(Rate * blockAlign), .. BitConverter.GetBytes(blockAlign), .. BitConverter.GetBytes(Bits),
        ];
        return extra == 0 ? content : [.. content, .. BitConverter.GetBytes(extra)];
    }
}
