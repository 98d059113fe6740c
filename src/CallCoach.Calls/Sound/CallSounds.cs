using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>Opens the sound of calls: the devices of the settings, or recordings that are played as if they were live.</summary>
internal sealed class CallSounds(AudioSourceFactory sources)
{
    /// <inheritdoc cref="OpenSound"/>
    public IAudioSource Open(SoundPlan plan, TimeSpan from)
    {
        var replay = new ReplayOptions { StartAt = from };
        return plan.Files switch
        {
            [] when from == TimeSpan.Zero => sources.OpenDevices(),
            [] => new LaterSource(sources.OpenDevices(), from),
            [var both] => sources.OpenFile(both, ReplayPace.Speed(plan.Speed), replay),
            [var rep, var prospect] => sources.OpenPair(rep, prospect, ReplayPace.Speed(plan.Speed), replay),
            _ => throw new ArgumentException("A call has one file or two.", nameof(plan)),
        };
    }
}
