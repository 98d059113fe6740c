namespace CallCoach.Audio;

/// <summary>The sound devices of this machine.</summary>
public static class AudioDevices
{
    /// <param name="options">Platform and server; <see langword="null"/> for this machine's own.</param>
    /// <exception cref="AudioException">The sound system does not answer, or there is none; the message says what to do.</exception>
    public static IReadOnlyList<AudioDevice> List(CaptureOptions? options = null) =>
        CapturePlatforms.Pick(options ?? new CaptureOptions()).List();
}
