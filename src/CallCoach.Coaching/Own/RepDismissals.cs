namespace CallCoach.Coaching;

/// <summary>The kinds of tips that the rep dismissed or called wrong.</summary>
internal static class RepDismissals
{
    /// <summary>Kinds, one for each time. A key without a tip is about the one on the screen.</summary>
    public static IEnumerable<string> In(IEnumerable<CallEvent> log, IReadOnlyList<Finding> findings)
    {
        var shown = new Dictionary<long, Tip>();
        Tip? screen = null;
        foreach (var happened in log)
        {
            switch (happened)
            {
                case TipShown tip:
                    shown[tip.Tip.Id] = screen = tip.Tip;
                    break;
                case KeyPressed { Key: RepKey.Dismiss or RepKey.NotHelpful } key:
                    var meant = key.Tip is { } id ? shown.GetValueOrDefault(id) : screen;
                    if (meant is { Class: not TipClass.Legal } && findings.Any(finding => finding.Id == meant.Finding))
                        yield return meant.Kind;
                    break;
                case TipEnded ended when ended.Tip == screen?.Id:
                    screen = null;
                    break;
            }
        }
    }
}
