using System.Runtime.Versioning;
using NAudio.CoreAudioApi;

namespace CallCoach.Audio;

/// <summary>WASAPI: a microphone, what a headset plays (loopback), or what one program plays.</summary>
internal sealed class WindowsPlatform : ICapturePlatform
{
    public string Name => "windows";

    public bool IsHere => OperatingSystem.IsWindows();

    public IReadOnlyList<AudioDevice> List() => OperatingSystem.IsWindows() ? ListEndpoints() : [];

    public Task<OpenedDevice> OpenAsync(CaptureRequest request, AudioDevice device, CancellationToken cancellationToken) =>
        OperatingSystem.IsWindows()
            ? WasapiDevices.OpenAsync(request, device)
            : throw new AudioException("WASAPI is part of Windows. Set Audio:Platform to auto.");

    [SupportedOSPlatform("windows")]
    private static List<AudioDevice> ListEndpoints()
    {
        try
        {
            using var endpoints = new MMDeviceEnumerator();
            return [.. ListEndpoints(endpoints, AudioDeviceKind.Microphone), .. ListEndpoints(endpoints, AudioDeviceKind.Output)];
        }
        catch (Exception refused) when (WindowsErrors.IsRefusal(refused))
        {
            throw WindowsErrors.NotOpened(refused);
        }
    }

    [SupportedOSPlatform("windows")]
    private static IEnumerable<AudioDevice> ListEndpoints(MMDeviceEnumerator endpoints, AudioDeviceKind kind)
    {
        var flow = WasapiDevices.FlowOf(kind);
        var defaultId = WasapiDevices.DefaultId(endpoints, flow, Role.Communications);
        using var active = endpoints.EnumerateAudioEndPoints(flow, DeviceState.Active);
        foreach (var endpoint in active)
        {
            using (endpoint)
                yield return new AudioDevice(endpoint.ID, endpoint.FriendlyName, string.Equals(endpoint.ID, defaultId, StringComparison.Ordinal), kind);
        }
    }
}
