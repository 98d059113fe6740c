namespace CallCoach.Coaching;

/// <summary>Sees a warm call that is about to end without a next step.</summary>
internal sealed class NextStepDetector(NextStepOptions options) : IDetector
{
    private bool _isTold;

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (_isTold || happened is not UtteranceHeard { Utterance: var said } || !Goodbye.IsSaidIn(said.Text))
            return;
        if (call.IsClosing || call.IsMachineOnLine || !IsWarm(call) || Agreement.IsMade(call))
            return;

        _isTold = true;
        var tip = new TipDraft(TipClass.Reaction, TipTone.NextStep, "Agree the next step.", "They showed interest.", null, Kinds.NextStep);
        findings.Add(Stretch.Of(Kinds.NextStep, "missing", said.Start, said.End, severity: 2, "Goodbye without a next step", tip));
    }

    private bool IsWarm(CallState call) =>
        call.LastFinding(Kinds.Interested, Kinds.WantsTime) is not null
        || call.Findings.Count(finding => finding.Kind is Kinds.Question) >= options.Questions;
}
