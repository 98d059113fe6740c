using NAudio.Wave;

namespace CallCoach.Audio;

/// <summary>Which <see cref="SampleKind"/> a format of NAudio's is.</summary>
internal static class SampleKinds
{
    /// <returns><see langword="null"/> for a format that is not known here.</returns>
    public static SampleKind? Of(WaveFormat format)
    {
        // Drivers give the mix format in the extensible form; what it holds is in the sub-format.
        if (format is WaveFormatExtensible extensible)
            format = extensible.ToStandardWaveFormat();
        return Of((ushort)format.Encoding, format.Channels == 0 ? 0 : format.BlockAlign / format.Channels);
    }

    /// <param name="tag">The format tag of a WAV header.</param>
    /// <param name="bytes">
    /// Bytes of one sample of one channel. Not the valid bits: 20 bits in 24 stand at the top, so the whole container is read.
    /// </param>
    public static SampleKind? Of(ushort tag, int bytes) => ((WaveFormatEncoding)tag, bytes) switch
    {
        (WaveFormatEncoding.Pcm, 1) => SampleKind.Pcm8,
        (WaveFormatEncoding.Pcm, 2) => SampleKind.Pcm16,
        (WaveFormatEncoding.Pcm, 3) => SampleKind.Pcm24,
        (WaveFormatEncoding.Pcm, 4) => SampleKind.Pcm32,
        (WaveFormatEncoding.IeeeFloat, 4) => SampleKind.Float32,
        (WaveFormatEncoding.IeeeFloat, 8) => SampleKind.Float64,
        (WaveFormatEncoding.MuLaw, 1) => SampleKind.MuLaw,
        (WaveFormatEncoding.ALaw, 1) => SampleKind.ALaw,
        _ => null,
    };

    public static int Bytes(this SampleKind kind) => kind switch
    {
        SampleKind.Pcm16 => 2,
        SampleKind.Pcm24 => 3,
        SampleKind.Pcm32 or SampleKind.Float32 => 4,
        SampleKind.Float64 => 8,
        _ => 1,
    };
}
