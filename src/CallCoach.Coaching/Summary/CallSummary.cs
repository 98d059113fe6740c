namespace CallCoach.Coaching;

/// <summary>What a rep wants to know when a call is over.</summary>
/// <param name="RepShare">The rep's share of the words, 0 to 1.</param>
/// <param name="UsualPause">Median gap between the prospect's turns and the rep's answers; unknown without two of them.</param>
/// <param name="LongestTurn">The rep's longest turn.</param>
/// <param name="Questions">About how many questions the rep asked.</param>
/// <param name="Findings">How many findings of each kind, by kind.</param>
/// <param name="Dismissed">How often each rule was dismissed: three times in seven days mute it.</param>
/// <param name="GoodThing">One thing done well, if there was one.</param>
/// <param name="TryNext">One thing to try in the next call, if there is one.</param>
/// <param name="Promised">The words of the time that was agreed, as last said, if one was.</param>
public sealed record CallSummary(
    CallRating? Rating,
    TimeSpan Length,
    int RepWords,
    int ProspectWords,
    double RepShare,
    TimeSpan? UsualPause,
    TimeSpan LongestTurn,
    int Questions,
    int NameUses,
    IReadOnlyDictionary<string, int> Findings,
    IReadOnlyList<ShownTipLine> Shown,
    IReadOnlyList<HeldTipLine> Held,
    IReadOnlyDictionary<string, int> Dismissed,
    string? GoodThing,
    string? TryNext,
    string? Promised)
{
    /// <summary>Sums up a log. Pure: it reads what was judged and judges nothing anew.</summary>
    public static CallSummary Of(IEnumerable<CallEvent> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var reader = new SummaryReader();
        foreach (var happened in log)
            reader.TakeIn(happened);
        return reader.Sum();
    }
}
