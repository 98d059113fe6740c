namespace CallCoach.Audio;

/// <summary>The wall clock of a live call, counted in samples since it began.</summary>
internal sealed class CallClock(TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    public long Now => AudioFrame.SamplesIn(time.GetElapsedTime(_start));
}
