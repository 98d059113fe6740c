namespace CallCoach.Audio;

/// <summary>A sound device of this machine.</summary>
/// <param name="Id">What the system calls it; stays the same when it is plugged in again.</param>
/// <param name="Name">What a person calls it. May hold a person's name ("Dana's headset"), so it belongs in no log.</param>
/// <param name="IsDefault">Whether the system takes it where none is named.</param>
/// <param name="Kind">Microphone or output.</param>
public sealed record AudioDevice(string Id, string Name, bool IsDefault, AudioDeviceKind Kind);
