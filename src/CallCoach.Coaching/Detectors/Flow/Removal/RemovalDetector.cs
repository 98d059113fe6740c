namespace CallCoach.Coaching;

/// <summary>Sees a call that is still open seconds after the prospect asked to be taken off the list.</summary>
internal sealed class RemovalDetector(RemovalOptions options) : IDetector
{
    private bool _isTold;

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (_isTold || happened is not Ticked || FirstRequest(call) is not { } asked || call.Now - asked.Place.To < options.StillOpen)
            return;

        _isTold = true;
        findings.Add(Stretch.Of(
            Kinds.RemoveMe,
            "still-open",
            asked.Place.To,
            call.Now,
            severity: 3,
            "The call is still open",
            new TipDraft(TipClass.Legal, TipTone.Legal, "Say goodbye now.", "They asked to be removed.")));
    }

    private static Finding? FirstRequest(CallState call) =>
        call.Findings.FirstOrDefault(finding => finding is { Group: FindingGroup.Signal, Kind: Kinds.RemoveMe });
}
