namespace CallCoach.Coaching;

/// <summary>Sees a rep who lets an objection stand for a moment before answering.</summary>
internal sealed class PatienceDetector(PatienceOptions options) : IDetector
{
    private long _answered;

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not SpeechBegan { Speaker: Speaker.Rep } || call.LastObjection is not { } objection || objection.Id == _answered)
            return;

        _answered = objection.Id;
        if (call.Prospect.IsSpeaking || call.Prospect.FellSilent is not { } silent || call.Prospect.TurnBegan > objection.Place.To)
            return;

        var pause = call.Now - silent;
        if (pause >= options.AtLeast && pause <= options.AtMost)
        {
            findings.Add(Stretch.Of(
                Kinds.Patience, "pause", silent, call.Now, severity: 2, "Waited before answering", Stretch.Praise("Nice pause.", "You let their point stand.")));
        }
    }
}
