namespace CallCoach.Coaching;

/// <summary>Sees a rep who talks on with no more than interjections from the prospect. A message left on a machine is none.</summary>
internal sealed class MonologueDetector(MonologueOptions options) : IDetector
{
    private TimeSpan? _stretch;
    private int _told;

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not Ticked || call.RepHoldsFloorSince is not { } since)
            return;
        if (_stretch != since)
            (_stretch, _told) = (since, 0);
        if (!call.Rep.IsSpeaking || call.Prospect.IsSpeaking || call.IsMachineOnLine)
            return;

        var isWarm = call.IsWarm;
        var length = call.Now - since;
        if (_told == 0 && length >= (isWarm ? options.Warm : options.Cold))
            findings.Add(Tell(since, call.Now, "monologue", severity: 2, "Pause. Ask one question."));
        else if (_told == 1 && length >= (isWarm ? options.WarmAgain : options.ColdAgain))
            findings.Add(Tell(since, call.Now, "monologue-again", severity: 3, "Stop there. Let them speak."));
    }

    private Finding Tell(TimeSpan since, TimeSpan now, string rule, int severity, string headline)
    {
        _told++;
        var evidence = $"You have talked for {Stretch.Seconds(now - since)}";
        return Stretch.Of(Kinds.Monologue, rule, since, now, severity, evidence, Stretch.Nudge(headline, evidence));
    }
}
