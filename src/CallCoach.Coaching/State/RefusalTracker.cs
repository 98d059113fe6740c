namespace CallCoach.Coaching;

/// <summary>
/// What a no does to a call. After a refusal the call is closing: nothing that sells is shown any more,
/// until the prospect asks about the offer by themselves. A request to be removed can't be taken back.
/// </summary>
internal sealed class RefusalTracker(TurnOptions options)
{
    private bool _removed;
    private int _repTurns;
    private int _lastRepTurn = -1;

    public Finding? Last { get; private set; }

    public TimeSpan? ClosingSince { get; private set; }

    public void TakeIn(Finding finding, TimeSpan now)
    {
        if (finding.Group != FindingGroup.Signal)
            return;

        if (Kinds.IsRefusal(finding.Kind))
        {
            Last = finding;
            ClosingSince ??= now;
            _removed |= finding.Kind is Kinds.RemoveMe;
            _repTurns = 0;
        }
        else if (Kinds.TakesUpOffer(finding.Kind) && !_removed && IsLater(finding))
        {
            ClosingSince = null;
            Last = null;
        }
    }

    public void TakeIn(Turn turn)
    {
        if (Last is null || turn.Speaker != Speaker.Rep || turn.Index == _lastRepTurn || turn.End <= Last.Place.From)
            return;
        _lastRepTurn = turn.Index;
        _repTurns++;
    }

    public bool IsAfterNo(TimeSpan now) =>
        Last is not null && (now - Last.Place.To <= options.AfterNo || _repTurns <= options.AfterNoTurns);

    // "Not interested, what does it cost anyway?" is one utterance with both signals: the no stands.
    private bool IsLater(Finding finding) => Last is not null && finding.Place.From >= Last.Place.To;
}
