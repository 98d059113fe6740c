using CallCoach.Audio;
using CallCoach.Speech.CrossTalk;

namespace CallCoach.Speech.Segments;

/// <summary>Both tracks of a call, from frames to looks at utterances, and the call's clock: the newest sample heard.</summary>
internal sealed class Ears(TrackListener rep, TrackListener prospect, EchoGate echo) : IDisposable
{
    private readonly TrackListener[] _tracks = [rep, prospect];
    private long _position;

    /// <summary>The call's time: how far its sound has been heard. Read from any thread.</summary>
    public TimeSpan Now => AudioFrame.TimeOf(Volatile.Read(ref _position));

    /// <summary>How many speak at the moment.</summary>
    public int Speaking => _tracks.Count(track => track.Segmenter.IsOpen);

    /// <summary>Sound missing before this frame; <see langword="null"/> when it follows the one before.</summary>
    public SoundLost? LostBefore(AudioFrame frame)
    {
        var expected = Of(frame.Track).Expected;
        Volatile.Write(ref _position, Math.Max(_position, frame.End));
        return frame.Start > expected
            ? new SoundLost(frame.Track, Now, AudioFrame.TimeOf(expected), AudioFrame.TimeOf(frame.Start))
            : null;
    }

    /// <summary>Closes what is open on a track: its sound breaks off. The looks stay valid until the track's next frame.</summary>
    public ReadOnlySpan<Utterance> Break(Track track) => Of(track).Break();

    public ReadOnlySpan<Utterance> Hear(AudioFrame frame)
    {
        var looks = Of(frame.Track).Hear(frame);
        if (frame.Track == Track.Prospect)
            echo.Prospect(prospect.Level, prospect.Segmenter.IsOpen);
        return looks;
    }

    public TrackListener Of(Track track) => _tracks[(int)track];

    /// <summary>Sets the milliseconds between two looks at a growing utterance.</summary>
    public void SetStep(int milliseconds)
    {
        foreach (var track in _tracks)
            track.Segmenter.StepMilliseconds = milliseconds;
    }

    public void Dispose()
    {
        foreach (var track in _tracks)
            track.Dispose();
    }
}
