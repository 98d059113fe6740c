using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>How loud both tracks of a live call are, and whether they are heard at all. Written by the road, read by any thread.</summary>
public sealed class TrackLevels
{
    /// <summary>A meter is read ten times a second; who asks more often gets the same answer.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly LevelMeter _rep = new();
    private readonly LevelMeter _prospect = new();
    private TimeSpan? _readAt;
    private TrackLevel _repLevel;
    private TrackLevel _prospectLevel;

    /// <summary>Levels of both tracks at a time of the call.</summary>
    public (TrackLevel Rep, TrackLevel Prospect) Read(TimeSpan at)
    {
        lock (_gate)
        {
            if (_readAt is not { } before || at - before >= Step)
            {
                _readAt = at;
                (_repLevel, _prospectLevel) = (_rep.Read(at), _prospect.Read(at));
            }

            return (_repLevel, _prospectLevel);
        }
    }

    internal void Observe(AudioFrame frame)
    {
        lock (_gate)
            (frame.Track == Track.Rep ? _rep : _prospect).Add(frame);
    }
}
