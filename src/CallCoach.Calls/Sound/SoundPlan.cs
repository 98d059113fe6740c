namespace CallCoach.Calls;

/// <summary>Where the sound of a call comes from: files when there are any, else the devices of the settings.</summary>
/// <param name="Files">One file (two channels: rep left, prospect right) or two (rep, prospect); full paths.</param>
/// <param name="Speed">How many times faster than life a file is played; 1 is real time.</param>
public sealed record SoundPlan(IReadOnlyList<string> Files, double Speed = 1)
{
    public static SoundPlan Devices { get; } = new([]);

    public bool IsDevices => Files.Count == 0;
}
