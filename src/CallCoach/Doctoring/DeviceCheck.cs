using CallCoach.Audio;

namespace CallCoach;

/// <summary>Whether there is a microphone and something that the prospect is heard through.</summary>
internal static class DeviceCheck
{
    public static CheckResult Run(IServiceProvider services)
    {
        var devices = services.GetRequiredService<AudioSourceFactory>().ListDevices();
        var microphones = devices.Count(device => device.Kind == AudioDeviceKind.Microphone);
        var outputs = devices.Count(device => device.Kind == AudioDeviceKind.Output);
        var found = $"{microphones} microphones, {outputs} outputs";
        return microphones > 0 && outputs > 0
            ? CheckResult.Ok(found)
            : CheckResult.Fail(found, "Plug in a headset. \"callcoach devices\" lists what the system has.");
    }
}
