using System.Runtime.InteropServices;
using NAudio.Wave;

namespace CallCoach.Audio;

/// <summary>What a network stream carries: one channel.</summary>
/// <param name="Encoding">How a sample is written.</param>
/// <param name="Rate">Samples a second, 8000 to 192000.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct StreamFormat(StreamEncoding Encoding, int Rate)
{
    /// <summary>G.711 mu-law at 8 kHz.</summary>
    public static StreamFormat Telephone { get; } = new(StreamEncoding.MuLaw, 8_000);

    internal static WaveFormat ToWaveFormat(StreamFormat format) => format switch
    {
        { Rate: < 8_000 or > 192_000 } =>
            throw new ArgumentOutOfRangeException(nameof(format), format.Rate, "A stream has 8000 to 192000 samples a second."),
        { Encoding: StreamEncoding.Pcm16 } => new WaveFormat(format.Rate, 16, 1),
        { Encoding: StreamEncoding.PcmFloat } => WaveFormat.CreateIeeeFloatWaveFormat(format.Rate, 1),
        { Encoding: StreamEncoding.MuLaw } => WaveFormat.CreateMuLawFormat(format.Rate, 1),
        { Encoding: StreamEncoding.ALaw } => WaveFormat.CreateALawFormat(format.Rate, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format.Encoding, "Not a known encoding."),
    };
}
