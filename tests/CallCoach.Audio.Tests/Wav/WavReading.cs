namespace CallCoach.Audio.Tests;

internal static class WavReading
{
    /// <summary>All samples that are readable, channels interleaved.</summary>
    public static float[] ReadAll(this WavFile file, int block = 1000)
    {
        var all = new List<float>();
        var buffer = new float[block * file.Header.Channels];
        for (var count = file.Read(buffer); count > 0; count = file.Read(buffer))
            all.AddRange(buffer.AsSpan(0, count));
        return [.. all];
    }
}
