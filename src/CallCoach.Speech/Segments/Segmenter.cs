using CallCoach.Audio;
using CallCoach.Speech.Voice;

namespace CallCoach.Speech.Segments;

/// <summary>
/// Cuts one track into utterances. Each window of 512 samples goes in with its likelihood of speech; what comes out, mostly
/// nothing, is looks at the utterance that is on.
/// </summary>
internal sealed class Segmenter
{
    private const int Window = AudioFrame.SampleCount;

    private readonly Track _track;
    private readonly SegmenterOptions _options;
    private readonly VoiceGate _gate;
    private readonly UtteranceSoundPool _pool;
    private readonly PreRoll _preRoll;
    private readonly int _preRollSamples;
    private readonly float _exit;
    private readonly Utterance[] _looks = new Utterance[3];
    private readonly float[] _probabilities;
    private readonly float[] _levels;
    private UtteranceSound? _sound;
    private UtteranceSound? _closed;
    private long _number;
    private long _soundStart;
    private long _lastEnd;
    private long _nextStep;
    private int _pausedLength;
    private int _windows;
    private int _count;

    public Segmenter(Track track, SegmenterOptions options, VoiceGateOptions gate, UtteranceSoundPool pool)
    {
        _track = track;
        _options = options;
        _pool = pool;
        _gate = new VoiceGate(gate, track);
        _exit = gate.ExitOf(track);
        _preRollSamples = (Samples(options.PreRollMilliseconds) + Window - 1) / Window * Window;
        _preRoll = new PreRoll(gate.OpeningWindows + 1 + _preRollSamples / Window);
        _probabilities = new float[Capacity(options) / Window];
        _levels = new float[_probabilities.Length];
        StepMilliseconds = options.StepMilliseconds;
    }

    /// <summary>Milliseconds between two looks at a growing utterance.</summary>
    public int StepMilliseconds { get; set; }

    /// <summary>Whether somebody speaks.</summary>
    public bool IsOpen => _gate.IsOpen;

    /// <summary>Samples that a buffer for an utterance must hold.</summary>
    public static int Capacity(SegmenterOptions options) =>
        options.LongestSeconds * AudioFrame.SampleRate / Window * Window;

    /// <summary>Takes the next window; <paramref name="level"/> is its root mean square. The looks stay valid until the next call.</summary>
    public ReadOnlySpan<Utterance> Next(long start, ReadOnlySpan<float> window, float probability, float level)
    {
        BeginLooks();
        var end = start + window.Length;
        var change = _gate.Next(start, end, probability);
        if (change == GateChange.Opened)
            Open(window, probability, level, end);
        else if (_sound is not null)
            Grow(window, probability, level, end, change);
        else
            _preRoll.Add(window, end);
        return _looks.AsSpan(0, _count);
    }

    /// <summary>The sound breaks off here (a gap, the end of the call): what is open is closed.</summary>
    public ReadOnlySpan<Utterance> Break()
    {
        BeginLooks();
        if (_sound is not null)
            Close(_gate.SpeechEnd);
        _gate.Shut();
        _preRoll.Clear();
        return _looks.AsSpan(0, _count);
    }

    private void Open(ReadOnlySpan<float> window, float probability, float level, long end)
    {
        _preRoll.Add(window, end);
        var sound = _preRoll.From(Math.Max(_gate.SpeechStart - _preRollSamples, _lastEnd));
        Begin(end - sound.Length, end);
        for (var i = 0; i < sound.Length; i += Window)
            Add(sound.Slice(i, Window), probability, level);
        _preRoll.Clear();
        Look(UtteranceState.Started, _gate.SpeechEnd, _sound!.Length);
    }

    private void Grow(ReadOnlySpan<float> window, float probability, float level, long end, GateChange change)
    {
        Add(window, probability, level);
        var length = _sound!.Length;
        if (change == GateChange.Closed)
            Close(_gate.SpeechEnd);
        else if (change == GateChange.Paused)
            Pause(length);
        else if (length == Capacity(_options))
            Cut(end);
        else if (change == GateChange.Resumed || (end >= _nextStep && !_gate.IsSilent))
            Step(end, length);
    }

    private void Pause(int length)
    {
        _pausedLength = length;
        if (length < Samples(_options.PauseEndsFromSeconds * 1000))
        {
            Look(UtteranceState.Pausing, _gate.SpeechEnd, length);
            return;
        }

        Close(_gate.SpeechEnd);
        _gate.Shut();
    }

    private void Step(long end, int length)
    {
        _pausedLength = 0;
        _nextStep = end + Samples(StepMilliseconds);
        Look(UtteranceState.Growing, _gate.SpeechEnd, length);
    }

    private void Cut(long end)
    {
        var (sound, windows) = (_sound!, _windows);
        var at = CutRule.WindowToCutAt(_probabilities.AsSpan(0, windows), _exit);
        var position = _soundStart + at * Window;
        _pausedLength = at * Window;
        Close(position);
        _gate.Cut(position);
        Begin(position, end);
        for (var i = at; i < windows; i++)
            Add(sound.First(windows * Window).Span.Slice(i * Window, Window), _probabilities[i], _levels[i]);
        Look(UtteranceState.Started, position, _sound!.Length);
    }

    private void Begin(long soundStart, long end)
    {
        _sound = _pool.Rent();
        _number++;
        _soundStart = soundStart;
        _nextStep = end + Samples(StepMilliseconds);
        _windows = 0;
        _pausedLength = 0;
        _preRoll.Clear();
    }

    private void Add(ReadOnlySpan<float> window, float probability, float level)
    {
        _sound!.Append(window);
        _probabilities[_windows] = probability;
        _levels[_windows++] = level;
    }

    // The silence that ended it may hold the soft beginning of what comes next, so it is kept as pre-roll.
    private void Close(long speechEnd)
    {
        var sound = _sound!;
        speechEnd = Math.Max(speechEnd, _gate.SpeechStart);
        Look(UtteranceState.Closed, speechEnd, _pausedLength > 0 ? _pausedLength : sound.Length);
        for (var i = (int)(speechEnd - _soundStart) / Window; i < _windows; i++)
            _preRoll.Add(sound.First(sound.Length).Span.Slice(i * Window, Window), _soundStart + (i + 1) * Window);
        _lastEnd = speechEnd;
        _closed = sound;
        _sound = null;
    }

    private void Look(UtteranceState state, long speechEnd, int length) =>
        _looks[_count++] = new Utterance(
            _track,
            _number,
            state,
            _soundStart,
            _gate.SpeechStart,
            Math.Max(_gate.SpeechStart, speechEnd),
            length,
            SpeechLevel(),
            _sound!);

    private float SpeechLevel()
    {
        var (energy, voiced) = (0.0, 0);
        for (var i = 0; i < _windows; i++)
        {
            if (_probabilities[i] < _exit)
                continue;
            energy += _levels[i] * _levels[i];
            voiced++;
        }

        return voiced == 0 ? 0 : (float)Math.Sqrt(energy / voiced);
    }

    private void BeginLooks()
    {
        _count = 0;
        _closed?.Release();
        _closed = null;
    }

    private static int Samples(int milliseconds) => milliseconds * AudioFrame.SampleRate / 1000;
}
