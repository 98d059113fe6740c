using NAudio.Wave;

namespace CallCoach.Audio;

/// <summary>A device that is ready to record.</summary>
/// <param name="Recorder">Not started yet; its events come on a thread of its own. Owned by whoever opened it.</param>
/// <param name="DeviceId">Id of what was opened.</param>
/// <param name="FollowsDefault">Whether the system moves the stream itself when the default device changes.</param>
/// <param name="SilentWhenIdle">Whether nothing at all is delivered while nothing plays (Windows loopback).</param>
internal sealed record OpenedDevice(IWaveIn Recorder, string DeviceId, bool FollowsDefault = false, bool SilentWhenIdle = false);
