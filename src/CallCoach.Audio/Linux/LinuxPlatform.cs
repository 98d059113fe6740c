namespace CallCoach.Audio;

/// <summary>PulseAudio, which PipeWire speaks: a microphone is a source, a headset is heard through the monitor of its sink.</summary>
internal sealed class LinuxPlatform(string server) : ICapturePlatform
{
    public string Name => "linux";

    public bool IsHere => OperatingSystem.IsLinux();

    public IReadOnlyList<AudioDevice> List() => PulseServer.Ask(server).Devices();

    public Task<OpenedDevice> OpenAsync(CaptureRequest request, AudioDevice device, CancellationToken cancellationToken)
    {
        if (request.Process.Length > 0)
        {
            throw new AudioException(
                "One program alone can be recorded on Windows only. Leave Audio:ProspectProcess empty, and name the headset in " +
                "Audio:ProspectDevice.");
        }

        var source = PulseServer.Ask(server).SourceOf(device)
            ?? throw PulseErrors.NotOpened(device.Kind, "it is no longer there");
        var recorder = new PulseRecorder(server, source.Name, device.Kind, source.Rate, request.Buffer);
        return Task.FromResult(new OpenedDevice(recorder, device.Id));
    }
}
