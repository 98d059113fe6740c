namespace CallCoach.Coaching;

/// <summary>What was shown, dismissed and called wrong in this call.</summary>
internal sealed class TipHistory
{
    private readonly List<ShownTip> _shown = [];
    private readonly Dictionary<string, int> _dismissals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wrong = new(StringComparer.Ordinal);

    public IReadOnlyList<ShownTip> Shown => _shown;

    public void Add(Tip tip, TipCandidate candidate, TimeSpan at) => _shown.Add(
        new ShownTip(tip.Class, tip.Tone, tip.Kind, candidate.Rule, candidate.Finding.Severity, TipText.WordsOf(tip.Headline, tip.Why, tip.Say), at));

    public void Dismiss(string rule) => _dismissals[rule] = Dismissals(rule) + 1;

    public void CallWrong(string rule) => _wrong.Add(rule);

    public int Dismissals(string rule) => _dismissals.GetValueOrDefault(rule);

    public bool IsWrong(string rule) => _wrong.Contains(rule);

    /// <summary>How many of a class came up in the time before now.</summary>
    public int Count(TipClass ofClass, TimeSpan now, TimeSpan window) =>
        _shown.Count(tip => tip.Class == ofClass && now - tip.At < window);

    public ShownTip? Last(Predicate<ShownTip> isMeant) => _shown.FindLast(isMeant);
}
