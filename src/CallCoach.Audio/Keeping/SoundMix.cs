namespace CallCoach.Audio;

/// <summary>Both sides of a stretch in one, as Opus in Ogg.</summary>
public static class SoundMix
{
    /// <param name="tracks">Samples at 16 kHz, each from the same moment on.</param>
    public static byte[] Of(IReadOnlyList<short[]> tracks)
    {
        ArgumentNullException.ThrowIfNull(tracks);
        var length = tracks.Count == 0 ? 0 : tracks.Max(track => track.Length);
        using var bytes = new MemoryStream();
        using (var writer = new OggOpusWriter(bytes))
        {
            var packet = new short[OggOpusWriter.PacketSamples];
            for (var at = 0; at < length; at += packet.Length)
            {
                for (var i = 0; i < packet.Length; i++)
                    packet[i] = (short)Math.Clamp(tracks.Sum(track => at + i < track.Length ? track[at + i] : 0), short.MinValue, short.MaxValue);
                writer.Write(packet);
            }
        }

        return bytes.ToArray();
    }
}
