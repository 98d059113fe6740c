using CallCoach.Audio;
using CallCoach.Coaching;
using Microsoft.Extensions.Logging;

namespace CallCoach.Calls;

/// <summary>
/// Keeps the sound of one call. It holds back what is being said until its words are known, so that what is taken out of the words is
/// silenced before it is written; a crash loses the sound of that and of the last second. A disk that fails ends the keeping, not the call.
/// </summary>
internal sealed class SoundKeeper(string call, Func<Track, OggOpusWriter> open, ILogger log) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Track, TrackKeeper> _tracks = [];
    private bool _hasFailed;

    /// <summary>Takes a frame in; the frame stays its owner's.</summary>
    public void Take(AudioFrame frame) => Guarded(() => Of(frame.Track, frame.Start).Take(frame.Start, frame.Samples));

    /// <summary>Silences a stretch that is still held back.</summary>
    public void Silence(Speaker speaker, TimeSpan from, TimeSpan to) => Guarded(() =>
    {
        if (_tracks.TryGetValue(speaker == Speaker.Rep ? Track.Rep : Track.Prospect, out var track))
            track.Silence(AudioFrame.SamplesIn(from), AudioFrame.SamplesIn(to));
    });

    /// <summary>Writes what lies before a time: its words are known.</summary>
    public void Release(Speaker speaker, TimeSpan until) => Guarded(() =>
    {
        if (_tracks.TryGetValue(speaker == Speaker.Rep ? Track.Rep : Track.Prospect, out var track))
            track.Release(AudioFrame.SamplesIn(until));
    });

    /// <summary>Keeps no more; the files are closed.</summary>
    public void Stop()
    {
        Dispose();
        lock (_gate)
            _hasFailed = true;
    }

    public void Dispose() => Guarded(() =>
    {
        foreach (var track in _tracks.Values)
            track.Dispose();
        _tracks.Clear();
    });

    private TrackKeeper Of(Track track, long start)
    {
        if (!_tracks.TryGetValue(track, out var keeper))
            _tracks[track] = keeper = new TrackKeeper(open(track), start);
        return keeper;
    }

    private void Guarded(Action act)
    {
        lock (_gate)
        {
            if (_hasFailed)
                return;
            try
            {
                act();
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                _hasFailed = true;
                log.SoundNotKept(failure, call);
            }
        }
    }
}
