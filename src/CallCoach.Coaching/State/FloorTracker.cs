namespace CallCoach.Coaching;

/// <summary>
/// Since when the rep has been holding the floor: talking, with no more than interjections from the prospect and no long silence.
/// </summary>
internal sealed class FloorTracker(TurnOptions options)
{
    public TimeSpan? Since { get; private set; }

    public void TakeIn(CallEvent happened, SpeakerState rep)
    {
        if (Since is not null && rep.SilentFor >= options.FloorLostAfter)
            Since = null;

        switch (happened)
        {
            case SpeechBegan { Speaker: Speaker.Rep }:
                Since ??= rep.BeganToSpeak;
                break;
            case PartialHeard { Speaker: Speaker.Prospect } growing when growing.Stable.Count > options.InterjectionWords:
                Since = null;
                break;
            case UtteranceHeard { Utterance.Speaker: Speaker.Prospect } heard
                when TurnList.CountWords(heard.Utterance) > options.InterjectionWords:
                YieldTo(heard.Utterance, rep);
                break;
        }
    }

    // The prospect's words become known only after they were said: a rep who answered meanwhile holds a new floor.
    private void YieldTo(Utterance prospect, SpeakerState rep)
    {
        if (Since > prospect.End)
            return;
        Since = rep.IsSpeaking && rep.BeganToSpeak >= prospect.Start ? rep.BeganToSpeak : null;
    }
}
