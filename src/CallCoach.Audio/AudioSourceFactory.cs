using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Audio;

/// <summary>Opens sources of sound with the settings, clock, log and metrics of the program.</summary>
public sealed class AudioSourceFactory(
    IOptions<CaptureOptions> options, TimeProvider time, ILogger<DeviceAudioSource> logger, AudioMetrics metrics)
{
    /// <summary>The sound devices of this machine, by the settings.</summary>
    /// <exception cref="AudioException">The sound system does not answer; the message says what to do.</exception>
    public IReadOnlyList<AudioDevice> ListDevices() => AudioDevices.List(options.Value);

    /// <summary>A live call.</summary>
    /// <exception cref="AudioException">A device is missing; the message lists those that are there.</exception>
    public DeviceAudioSource OpenDevices() => DeviceAudioSource.Open(options.Value, time, logger, metrics);

    /// <summary>A recorded call in one file.</summary>
    /// <exception cref="AudioException">The file can't be read; the message says where and what to do.</exception>
    public FileAudioSource OpenFile(string path, ReplayPace pace, ReplayOptions? replay = null) =>
        FileAudioSource.Open(path, pace, replay, time);

    /// <summary>A recorded call with a file for each side.</summary>
    /// <exception cref="AudioException">A file can't be read; the message says where and what to do.</exception>
    public FileAudioSource OpenPair(string rep, string prospect, ReplayPace pace, ReplayOptions? replay = null) =>
        FileAudioSource.OpenPair(rep, prospect, pace, replay, time);
}
