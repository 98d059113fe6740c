using CallCoach.Tracking.SpokenTimes.Pieces;

namespace CallCoach.Tracking.SpokenTimes.Reading;

/// <summary>One of the things offered: "Tuesday at noon" of "Tuesday at noon or Wednesday at eight".</summary>
internal sealed class Option
{
    public Days? Days { get; set; }

    public List<TimePiece> Times { get; } = [];

    public List<TimeReading> Readings { get; } = [];

    /// <summary>Where its last day piece ended, to see an "or" after it.</summary>
    public int End { get; set; }
}
