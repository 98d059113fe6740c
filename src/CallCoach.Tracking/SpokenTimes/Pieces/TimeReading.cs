using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Pieces;

/// <summary>One meaning of a time: when to call, and the window it may move in, if one was said.</summary>
internal sealed record TimeReading(LocalTime Suggested, LocalTime? From = null, LocalTime? Until = null)
{
    public bool IsWindow => From is not null;

    /// <summary>Whether a time lies in the window, edges included.</summary>
    public bool Covers(LocalTime time) => From <= time && time <= Until;
}
