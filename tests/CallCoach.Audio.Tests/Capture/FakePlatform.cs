namespace CallCoach.Audio.Tests;

/// <summary>A sound system whose devices a test plugs in and out.</summary>
internal sealed class FakePlatform(string name = "fake", bool isHere = true) : ICapturePlatform
{
    public static readonly AudioDevice Microphone = new("mic-1", "Headset microphone", IsDefault: false, AudioDeviceKind.Microphone);
    public static readonly AudioDevice BuiltIn = new("mic-2", "Built-in microphone", IsDefault: true, AudioDeviceKind.Microphone);
    public static readonly AudioDevice Headset = new("out-1", "Headset", IsDefault: true, AudioDeviceKind.Output);

    public string Name => name;

    public bool IsHere => isHere;

    public List<AudioDevice> Devices { get; } = [Microphone, BuiltIn, Headset];

    public List<(string DeviceId, FakeRecorder Recorder)> Opened { get; } = [];

    public string OpenedIds => string.Join(' ', Opened.Select(opened => opened.DeviceId));

    public bool SilentWhenIdle { get; init; }

    public bool FollowsDefault { get; init; }

    public AudioException? Refuses { get; set; }

    public AudioException? RefusesToStart { get; set; }

    public FakeRecorder Last(AudioDevice device) => Opened.Last(opened => string.Equals(opened.DeviceId, device.Id, StringComparison.Ordinal)).Recorder;

    public IReadOnlyList<AudioDevice> List() => [.. Devices];

    public Task<OpenedDevice> OpenAsync(CaptureRequest request, AudioDevice device, CancellationToken cancellationToken)
    {
        if (Refuses is not null)
            throw Refuses;
        var recorder = new FakeRecorder { RefusesToStart = RefusesToStart };
        Opened.Add((device.Id, recorder));
        return Task.FromResult(new OpenedDevice(recorder, device.Id, FollowsDefault, SilentWhenIdle));
    }
}
