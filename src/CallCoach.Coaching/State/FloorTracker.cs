namespace CallCoach.Coaching;

/// <summary>
/// Since when the rep has been holding the floor: talking, with no more than interjections from the prospect and no long silence.
/// It follows the voices first: who is heard to speak for longer than an interjection has the floor before any word of theirs is known,
/// however far recognition lags behind. The words settle it: two of them, however long they took, give the floor back.
/// A hole in the sound ends it: nobody knows who spoke in there.
/// </summary>
internal sealed class FloorTracker(TurnOptions options)
{
    /// <summary>The floor that the prospect's voice took, until their words say whether it was more than an interjection.</summary>
    private TimeSpan? _taken;

    private bool _prospectHeld;

    public TimeSpan? Since { get; private set; }

    public void TakeIn(CallEvent happened, SpeakerState rep, SpeakerState prospect)
    {
        if (Since is not null && rep.SilentFor >= options.FloorLostAfter)
            Since = null;
        if (prospect.SpeakingFor >= options.InterjectionLasts && !_prospectHeld)
            Take();

        switch (happened)
        {
            case SpeechBegan { Speaker: Speaker.Rep }:
                Since ??= rep.BeganToSpeak;
                break;
            case SpeechBegan { Speaker: Speaker.Prospect }:
                _prospectHeld = false;
                break;
            case PartialHeard { Speaker: Speaker.Prospect } growing when growing.Stable.Count > options.InterjectionWords:
                (Since, _taken) = (rep.IsSpeaking && rep.BeganToSpeak > prospect.BeganToSpeak ? rep.BeganToSpeak : null, null);
                break;
            case UtteranceHeard { Utterance.Speaker: Speaker.Prospect } heard:
                Settle(heard.Utterance, rep);
                break;
            case SoundMissing missing:
                (Since, _taken) = (rep.IsSpeaking ? missing.To : null, null);
                break;
        }

        // A rep who speaks on over the prospect's voice holds the floor anew from there.
        if (Since is null && _prospectHeld && rep.IsSpeaking && !prospect.IsSpeaking)
            Since = prospect.FellSilent > rep.BeganToSpeak ? prospect.FellSilent : rep.BeganToSpeak;
    }

    private void Take()
    {
        _prospectHeld = true;
        (_taken, Since) = (Since, null);
    }

    // The prospect's words become known only after they were said: a rep who answered meanwhile holds a new floor.
    private void Settle(Utterance prospect, SpeakerState rep)
    {
        var isInterjection = TurnList.CountWords(prospect) <= options.InterjectionWords;
        if (isInterjection && _taken is { } before && rep.SilentFor < options.FloorLostAfter)
            Since = before;
        else if (!isInterjection && !(Since > prospect.End))
            Since = rep.IsSpeaking && rep.BeganToSpeak >= prospect.Start ? rep.BeganToSpeak : null;
        _taken = null;
    }
}
