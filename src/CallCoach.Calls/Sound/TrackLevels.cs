using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>How loud both tracks of a live call are, and whether they are heard at all. Written by the road, read by any thread.</summary>
public sealed class TrackLevels(TimeSpan from)
{
    private readonly TrackLevel _rep = new(from);
    private readonly TrackLevel _prospect = new(from);

    public TrackLevel this[Track track] => track == Track.Rep ? _rep : _prospect;

    internal void Observe(AudioFrame frame) => this[frame.Track].Observe(frame);
}
