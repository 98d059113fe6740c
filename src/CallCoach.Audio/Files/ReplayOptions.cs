namespace CallCoach.Audio;

/// <summary>Which side is where in a recording, and where its replay begins.</summary>
public sealed record ReplayOptions
{
    public static ReplayOptions Default { get; } = new();

    /// <summary>Whose voice a file of one channel holds; the other side is silent. Default: the rep's.</summary>
    public Track Mono { get; init; } = Track.Rep;

    /// <summary>Who is on the left of a stereo file. Default: the rep.</summary>
    public Track Left { get; init; } = Track.Rep;

    /// <summary>
    /// Call time of the first frame, held to the start of a frame. Default 0. Frames keep their places in the call.
    /// </summary>
    public TimeSpan StartAt { get; init; }
}
