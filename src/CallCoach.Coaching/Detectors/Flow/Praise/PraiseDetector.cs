namespace CallCoach.Coaching;

/// <summary>
/// Sees the two deeds that matter most: asking a busy person for a better time, and taking a no kindly. Praise names the deed.
/// After a no it is for the review: nothing more is shown there.
/// </summary>
internal sealed class PraiseDetector(PraiseOptions options) : IDetector
{
    private readonly HashSet<string> _praised = new(StringComparer.Ordinal);

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not UtteranceHeard { Utterance: { Speaker: Speaker.Rep } rep })
            return;

        foreach (var move in call.In(rep, FindingGroup.Move).ToList())
        {
            if (move.Kind is Kinds.AsksBetterTime && call.LastFinding(Kinds.NotNow) is { } busy && IsFresh(busy, move) && _praised.Add(Kinds.BetterTime))
                findings.Add(Earned(move, Kinds.BetterTime, "Asked for a better time", "You asked for a better time."));
            if (move.Kind is Kinds.ThanksAndMovesOn && call.LastRefusal is { } no && IsFresh(no, move) && _praised.Add(Kinds.CleanExit))
                findings.Add(Earned(move, Kinds.CleanExit, "Thanked them and let it go", "You took the no kindly."));
        }
    }

    private bool IsFresh(Finding signal, Finding move) =>
        move.Place.From - signal.Place.To <= options.Within && move.Place.To > signal.Place.To;

    private static Finding Earned(Finding move, string kind, string evidence, string headline) =>
        new(0, FindingGroup.Flow, kind, "earned", move.Place, 2, move.Confidence, evidence, null, Stretch.Praise(headline));
}
