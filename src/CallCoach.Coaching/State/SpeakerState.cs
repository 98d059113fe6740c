namespace CallCoach.Coaching;

/// <summary>Whether a speaker is speaking now, since when, and how many words they said.</summary>
public sealed class SpeakerState
{
    private readonly Speaker _speaker;
    private readonly TimeSpan _turnEndsAfter;
    private TimeSpan _now;
    private int _finalWords;
    private int _growingWords;
    private long _open;
    private long _stopped;
    private long _heard;

    internal SpeakerState(Speaker speaker, TurnOptions options)
    {
        _speaker = speaker;
        _turnEndsAfter = options.EndsAfter;
    }

    public bool IsSpeaking { get; private set; }

    /// <summary>When the newest speech began, as far as it is known.</summary>
    public TimeSpan? BeganToSpeak { get; private set; }

    /// <summary>When the newest turn began: the first speech after a silence long enough to end a turn.</summary>
    public TimeSpan? TurnBegan { get; private set; }

    /// <summary>End of the newest speech; <see langword="null"/> before the first.</summary>
    public TimeSpan? FellSilent { get; private set; }

    /// <summary>Whether they fell silent and what they said is still being recognised.</summary>
    public bool WordsArePending => _stopped > _heard;

    /// <summary>Words said so far, with the stable ones of an utterance that still grows.</summary>
    public int Words => _finalWords + _growingWords;

    /// <summary>How long they have been silent: zero while they speak, since the call began if they never spoke.</summary>
    public TimeSpan SilentFor => IsSpeaking ? TimeSpan.Zero : _now - (FellSilent ?? TimeSpan.Zero);

    /// <summary>How long they have been speaking without a pause; zero while they are silent.</summary>
    public TimeSpan SpeakingFor => IsSpeaking ? _now - BeganToSpeak!.Value : TimeSpan.Zero;

    internal void TakeIn(CallEvent happened, TimeSpan now)
    {
        _now = now;
        switch (happened)
        {
            case SpeechBegan began when began.Speaker == _speaker:
                Begin(now);
                break;
            case SpeechStopped stopped when stopped.Speaker == _speaker:
                _stopped = stopped.Utterance;
                Stop(stopped.End);
                break;
            case SoundMissing missing when missing.Speaker == _speaker && IsSpeaking:
                Stop(missing.From); // whoever speaks after the hole is heard to begin anew
                break;
            case PartialHeard growing when growing.Speaker == _speaker:
                _open = growing.Utterance;
                _growingWords = growing.Stable.Count;
                break;
            case UtteranceHeard heard when heard.Utterance.Speaker == _speaker:
                Hear(heard.Utterance);
                break;
        }
    }

    private void Begin(TimeSpan at)
    {
        if (TurnBegan is null || (!IsSpeaking && at - FellSilent >= _turnEndsAfter))
            TurnBegan = at;
        IsSpeaking = true;
        BeganToSpeak = at;
    }

    private void Stop(TimeSpan end)
    {
        IsSpeaking = false;
        FellSilent = FellSilent > end ? FellSilent : end;
    }

    // Finals may come without edges of speech (an imported transcript): they tell as much, only later.
    private void Hear(Utterance utterance)
    {
        _heard = Math.Max(_heard, utterance.Id);
        _finalWords += TurnList.CountWords(utterance);
        if (_open <= utterance.Id)
            _growingWords = 0;
        if (IsSpeaking && BeganToSpeak >= utterance.End)
            return;

        if (TurnBegan is null || utterance.Start - FellSilent >= _turnEndsAfter)
            TurnBegan = utterance.Start;
        if (BeganToSpeak is null || BeganToSpeak < utterance.Start)
            BeganToSpeak = utterance.Start;
        Stop(utterance.End);
    }
}
