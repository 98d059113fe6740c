namespace CallCoach.Audio;

/// <summary>A short recording read whole, for a self-test or a fixture: mono samples at 16 kHz, channels mixed.</summary>
public static class MonoClip
{
    // Longer files are calls, and a call is streamed.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <exception cref="AudioException">The file can't be read whole, or is longer than ten minutes.</exception>
    public static float[] Read(string path)
    {
        using var recording = new Recording(WavFile.Open(path), split: false);
        if (recording.Samples > AudioFrame.SamplesIn(Longest))
            throw new AudioException($"{Path.GetFileName(path)} is longer than ten minutes; a clip is a sentence or two.");
        var samples = new float[recording.Samples];
        var count = recording.Read(0, samples);
        if (recording.Damage is { } damage)
            throw new WavException(damage.Message, damage.Position);
        return samples[..count];
    }
}
