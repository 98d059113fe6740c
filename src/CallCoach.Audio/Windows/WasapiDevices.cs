using System.Runtime.Versioning;
using NAudio.CoreAudioApi;
using NAudio.Wave;

namespace CallCoach.Audio;

/// <summary>Builds the recorder for what a track is to be recorded from.</summary>
[SupportedOSPlatform("windows")]
internal static class WasapiDevices
{
    // The virtual device of a single program has no format of its own.
    private static readonly WaveFormat ProcessFormat = WaveFormat.CreateIeeeFloatWaveFormat(48_000, 2);

    public static DataFlow FlowOf(AudioDeviceKind kind) => kind == AudioDeviceKind.Microphone ? DataFlow.Capture : DataFlow.Render;

    public static string? DefaultId(MMDeviceEnumerator endpoints, DataFlow flow, Role role)
    {
        if (!endpoints.TryGetDefaultAudioEndpoint(flow, role, out var endpoint))
            return null;
        using (endpoint)
            return endpoint.ID;
    }

    /// <exception cref="AudioException">Windows refuses; the message says what to do.</exception>
    public static async Task<OpenedDevice> OpenAsync(CaptureRequest request, AudioDevice device)
    {
        var builder = new WasapiRecorderBuilder()
            .WithSharedMode()
            .WithBufferLength((int)request.Buffer.TotalMilliseconds)
            .WithMmcssThreadPriority("Capture");
        try
        {
            if (request.Process.Length > 0)
                return await OpenProcessAsync(builder, request, device);
            using var endpoints = new MMDeviceEnumerator();
            return CanFollow(endpoints, request, device)
                ? new OpenedDevice(
                    new WasapiWaveIn(await builder.WithDefaultDeviceStreamRouting().BuildAsync(), endpoint: null), device.Id,
                    FollowsDefault: true)
                : OpenEndpoint(builder, endpoints, request, device);
        }
        catch (Exception refused) when (WindowsErrors.IsRefusal(refused))
        {
            throw WindowsErrors.NotOpened(refused);
        }
    }

    // Windows moves a stream with the default device for sound in general; a microphone that is the default for calls only
    // must be opened by its id.
    private static bool CanFollow(MMDeviceEnumerator endpoints, CaptureRequest request, AudioDevice device) =>
        request is { Track: Track.Rep, Wanted: "", CancelEcho: false }
        && string.Equals(device.Id, DefaultId(endpoints, DataFlow.Capture, Role.Console), StringComparison.Ordinal);

    private static OpenedDevice OpenEndpoint(
        WasapiRecorderBuilder builder, MMDeviceEnumerator endpoints, CaptureRequest request, AudioDevice device)
    {
        var endpoint = endpoints.GetDevice(device.Id);
        var isOutput = device.Kind == AudioDeviceKind.Output;
        builder = builder.WithDevice(endpoint);
        if (isOutput)
            builder = builder.WithLoopbackCapture();
        else if (request.CancelEcho)
            builder = builder.WithEchoCancellationReferenceEndpoint();
        return new OpenedDevice(new WasapiWaveIn(builder.Build(), endpoint), device.Id, SilentWhenIdle: isOutput);
    }

    private static async Task<OpenedDevice> OpenProcessAsync(WasapiRecorderBuilder builder, CaptureRequest request, AudioDevice device)
    {
        if (!OperatingSystem.IsWindowsVersionAtLeast(10, 0, 19041))
            throw WindowsErrors.ProcessNeedsNewer();
        var process = SoftphoneProcess.Find(request.Process) ?? throw WindowsErrors.NoProcess(request.Process);
        // The whole tree: softphones built on a browser play their sound in a child.
        var recorder = await builder
            .WithFormat(ProcessFormat)
            .WithProcessLoopback(process, ProcessLoopbackMode.IncludeTargetProcessTree)
            .BuildAsync();
        return new OpenedDevice(new WasapiWaveIn(recorder, endpoint: null), device.Id, SilentWhenIdle: true);
    }
}
