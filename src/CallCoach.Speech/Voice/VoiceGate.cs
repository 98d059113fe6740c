using CallCoach.Audio;

namespace CallCoach.Speech.Voice;

/// <summary>
/// Makes speech and silence of likelihoods, with hysteresis: it opens at <c>enter</c>; silence counts from the first window
/// below <c>exit</c>, only <c>enter</c> cancels it, and what lies between does neither (Silero's utils_vad.py).
/// All positions are samples since the call began.
/// </summary>
internal sealed class VoiceGate(VoiceGateOptions options, Track track)
{
    private readonly float _enter = options.EnterOf(track);
    private readonly float _exit = options.ExitOf(track);
    private readonly long _pause = options.PauseMilliseconds * (long)AudioFrame.SampleRate / 1000;
    private readonly PauseHabit _habit = new(options);
    private int _run;
    private bool _paused;
    private long? _silence;
    private long _lastSpeech = long.MinValue / 2;

    public bool IsOpen { get; private set; }

    /// <summary>Whether silence is counting at the moment.</summary>
    public bool IsSilent => _silence is not null;

    /// <summary>Where the speech that is on now began.</summary>
    public long SpeechStart { get; private set; }

    /// <summary>Where it ended, as far as is known: where silence began, else the end of the last window.</summary>
    public long SpeechEnd { get; private set; }

    /// <summary>Samples of silence that end an utterance at the moment.</summary>
    public long Hold => _habit.Hold;

    /// <summary>Takes the likelihood of speech of the window from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public GateChange Next(long start, long end, float probability) =>
        IsOpen ? Speaking(start, end, probability) : Waiting(start, end, probability);

    /// <summary>Speech goes on, and a new utterance begins here: the one before has grown too long.</summary>
    public void Cut(long position) => SpeechStart = position;

    /// <summary>Forgets the speech that is on, not the speaker's habit: after a gap.</summary>
    public void Shut()
    {
        IsOpen = false;
        _run = 0;
        _silence = null;
        _paused = false;
    }

    private GateChange Waiting(long start, long end, float probability)
    {
        if (probability < _enter)
        {
            _run = 0;
            return GateChange.None;
        }

        if (_run++ == 0)
            SpeechStart = start;
        if (_run < options.OpeningWindows)
            return GateChange.None;

        // Silence that closed the gate and was a pause all the same.
        _habit.Observe(SpeechStart - _lastSpeech);
        IsOpen = true;
        _run = 0;
        _silence = null;
        _paused = false;
        SpeechEnd = end;
        return GateChange.Opened;
    }

    private GateChange Speaking(long start, long end, float probability)
    {
        if (probability >= _enter)
            return Heard(start, end);
        if (_silence is null && probability >= _exit)
        {
            SpeechEnd = end;
            return GateChange.None;
        }

        SpeechEnd = _silence ??= start;
        var silent = end - SpeechEnd;
        if (silent >= Hold)
        {
            _lastSpeech = SpeechEnd;
            IsOpen = false;
            return GateChange.Closed;
        }

        if (_paused || silent < _pause)
            return GateChange.None;
        _paused = true;
        return GateChange.Paused;
    }

    private GateChange Heard(long start, long end)
    {
        if (_silence is { } since)
            _habit.Observe(start - since);
        _silence = null;
        SpeechEnd = end;
        if (!_paused)
            return GateChange.None;
        _paused = false;
        return GateChange.Resumed;
    }
}
