namespace CallCoach.Audio;

/// <summary>One channel out of interleaved ones.</summary>
internal static class ChannelMixer
{
    /// <param name="interleaved">Samples of all channels.</param>
    /// <param name="channels">How many.</param>
    /// <param name="channel">Which one is wanted.</param>
    /// <param name="samples">Filled; its length says how many samples.</param>
    public static void Take(ReadOnlySpan<float> interleaved, int channels, int channel, Span<float> samples)
    {
        for (var i = 0; i < samples.Length; i++)
            samples[i] = interleaved[i * channels + channel];
    }

    /// <summary>The mean of all channels, so that a loud pair never clips.</summary>
    public static void Mean(ReadOnlySpan<float> interleaved, int channels, Span<float> samples)
    {
        if (channels == 1)
        {
            interleaved[..samples.Length].CopyTo(samples);
            return;
        }

        for (var i = 0; i < samples.Length; i++)
        {
            var sum = 0f;
            foreach (var sample in interleaved.Slice(i * channels, channels))
                sum += sample;
            samples[i] = sum / channels;
        }
    }
}
