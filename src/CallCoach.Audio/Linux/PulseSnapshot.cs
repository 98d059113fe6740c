namespace CallCoach.Audio;

/// <summary>What a PulseAudio server had to record from when it was asked.</summary>
internal sealed record PulseSnapshot(
    IReadOnlyList<PulseDevice> Sources, IReadOnlyList<PulseDevice> Sinks, string DefaultSource, string DefaultSink)
{
    /// <summary>Microphones are the sources that monitor no sink; outputs are the sinks that a source monitors.</summary>
    public IReadOnlyList<AudioDevice> Devices() =>
    [
        .. Sources.Where(source => source.Partner.Length == 0).Select(source => new AudioDevice(
            source.Name, source.Description, IsNamed(source, DefaultSource), AudioDeviceKind.Microphone)),
        .. Sinks.Where(sink => sink.Partner.Length > 0).Select(sink => new AudioDevice(
            sink.Name, sink.Description, IsNamed(sink, DefaultSink), AudioDeviceKind.Output)),
    ];

    /// <summary>The source to record for a device: itself, or the monitor of an output.</summary>
    public PulseDevice? SourceOf(AudioDevice device)
    {
        var name = device.Kind == AudioDeviceKind.Microphone
            ? device.Id
            : Sinks.FirstOrDefault(sink => IsNamed(sink, device.Id))?.Partner;
        return Sources.FirstOrDefault(source => IsNamed(source, name));
    }

    private static bool IsNamed(PulseDevice device, string? name) => string.Equals(device.Name, name, StringComparison.Ordinal);
}
