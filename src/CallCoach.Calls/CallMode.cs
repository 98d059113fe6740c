namespace CallCoach.Calls;

/// <summary>How a call goes along the road.</summary>
public enum CallMode
{
    /// <summary>While it is going on: nothing waits, and ticks follow the sound.</summary>
    Live,

    /// <summary>From a recording, as fast as it can be read: ticks follow the words.</summary>
    Recording,
}
