namespace CallCoach.Audio;

/// <summary>Which of the devices that are there is meant.</summary>
internal static class DeviceChoice
{
    /// <summary>The device that was asked for, and no other: what a call begins with.</summary>
    /// <exception cref="AudioException">There is none, or several fit.</exception>
    public static AudioDevice Exact(IReadOnlyList<AudioDevice> devices, AudioDeviceKind kind, string wanted)
    {
        AudioDevice[] those = [.. devices.Where(device => device.Kind == kind)];
        if (those.Length == 0)
            throw new AudioException($"This machine has no {Word(kind)}. Plug one in, or allow this program to use it.");
        if (wanted.Length == 0)
            return those.FirstOrDefault(device => device.IsDefault) ?? those[0];
        return Named(those, wanted) ?? throw new AudioException(
            $"There is no {Word(kind)} \"{wanted}\", or several fit. These are here: " +
            $"{string.Join(", ", those.Select(device => $"\"{device.Name}\" ({device.Id})"))}. " +
            $"Set Audio:{Setting(kind)} to one of them, or leave it empty for the default.");
    }

    /// <summary>The device that was asked for or, in the middle of a call, the default one.</summary>
    public static AudioDevice? OrDefault(IReadOnlyList<AudioDevice> devices, AudioDeviceKind kind, string wanted)
    {
        AudioDevice[] those = [.. devices.Where(device => device.Kind == kind)];
        return (wanted.Length == 0 ? null : Named(those, wanted))
            ?? those.FirstOrDefault(device => device.IsDefault)
            ?? those.FirstOrDefault();
    }

    private static AudioDevice? Named(AudioDevice[] devices, string wanted)
    {
        var exact = devices.FirstOrDefault(device => string.Equals(device.Id, wanted, StringComparison.Ordinal))
            ?? devices.FirstOrDefault(device => string.Equals(device.Name, wanted, StringComparison.OrdinalIgnoreCase));
        if (exact is not null)
            return exact;
        AudioDevice[] parts = [.. devices.Where(device => device.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase))];
        return parts.Length == 1 ? parts[0] : null;
    }

    private static string Word(AudioDeviceKind kind) => kind == AudioDeviceKind.Microphone ? "microphone" : "headset or loudspeaker";

    private static string Setting(AudioDeviceKind kind) =>
        kind == AudioDeviceKind.Microphone ? nameof(CaptureOptions.RepDevice) : nameof(CaptureOptions.ProspectDevice);
}
