using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>Opens the sound of a call. Its frames count from the beginning of the call, also when it is opened in mid-call.</summary>
/// <param name="from">Call time at which to begin: sound before it is skipped.</param>
/// <exception cref="AudioException">A file is missing or damaged, a device is gone; the message says what to do.</exception>
public delegate IAudioSource OpenSound(SoundPlan plan, TimeSpan from);
