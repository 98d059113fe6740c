using CallCoach.Audio;
using CallCoach.Speech.CrossTalk;
using CallCoach.Speech.Voice;

namespace CallCoach.Speech.Segments;

/// <summary>One track from frames to looks at utterances: level, likelihood of speech, segments.</summary>
internal sealed class TrackListener : IDisposable
{
    private static readonly float[] Silence = new float[AudioFrame.SampleCount];

    private readonly IVoiceModel _voice;
    private readonly Segmenter _segmenter;
    private readonly Leveller? _leveller;
    private readonly EchoGate? _echo;
    private readonly ShutGateWatch _watch = new();
    private readonly float[] _raised = new float[AudioFrame.SampleCount];
    private readonly float _exit;

    /// <param name="echo">Knows which frames are the other side's voice; <see langword="null"/> where none can be.</param>
    public TrackListener(Track track, IVoiceModel voice, Segmenter segmenter, VoiceGateOptions options, EchoGate? echo = null)
    {
        if (voice.WindowSamples != AudioFrame.SampleCount)
        {
            throw new ArgumentException(
                $"The voice model wants {voice.WindowSamples} samples a window; a frame has {AudioFrame.SampleCount}.", nameof(voice));
        }

        Track = track;
        _voice = voice;
        _segmenter = segmenter;
        _echo = echo;
        _exit = options.ExitOf(track);
        _leveller = track == Track.Prospect && options.RaiseTelephone ? new Leveller() : null;
    }

    public Track Track { get; }

    /// <summary>Where the next frame should begin.</summary>
    public long Expected { get; private set; }

    public Segmenter Segmenter => _segmenter;

    /// <summary>Root mean square of the last frame, as it came.</summary>
    public float Level { get; private set; }

    /// <summary>True once when sound as loud as speech has gone on for 3 s and the gate stayed shut.</summary>
    public bool SpeechMayBeMissed => _watch.Raised;

    public ReadOnlySpan<Utterance> Hear(AudioFrame frame)
    {
        Expected = frame.End;
        Level = Leveller.LevelOf(frame.Samples);
        _leveller?.Raise(frame.Samples, _raised);
        var window = _leveller is null ? frame.Samples : _raised;
        var probability = _voice.SpeechProbability(window);
        if (_echo?.IsEcho(Level) == true)
        {
            probability = 0;
            // Before own speech begins an echo is wiped, or the pre-roll would carry its words; inside own speech it stays,
            // or soft sounds of it would go too.
            if (!_segmenter.IsOpen)
                window = Silence;
        }

        _leveller?.Observe(Level, probability, _exit);
        var looks = _segmenter.Next(frame.Start, window, probability, Level);
        _watch.Next(Level, _segmenter.IsOpen);
        return looks;
    }

    /// <summary>The sound breaks off: closes what is open, and forgets what was heard.</summary>
    public ReadOnlySpan<Utterance> Break()
    {
        _voice.Reset();
        return _segmenter.Break();
    }

    public void Dispose() => _voice.Dispose();
}
