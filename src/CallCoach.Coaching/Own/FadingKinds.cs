namespace CallCoach.Coaching;

/// <summary>
/// Kinds of coaching that fade with skill: kept well for ten calls in a row a kind is for the review, until it goes wrong in two of five.
/// Live help lifted novices by a third and experts hardly (Brynjolfsson, Li, Raymond); the numbers are starting values.
/// </summary>
internal static class FadingKinds
{
    private const int GoodCalls = 10;
    private const int OfLast = 5;
    private const int Bad = 2;

    /// <summary>What weighs enough for a tip by default.</summary>
    private const int Severity = 2;

    private static readonly string[] s_kinds =
    [
        Kinds.Scripted, Kinds.Negative, Kinds.Argumentative, Kinds.Hype, Kinds.Pressure, Kinds.Hedging, Kinds.Monologue, Kinds.Defending,
        Kinds.Interruption, Kinds.EarlyInterest, Kinds.FirstName,
    ];

    public static bool IsFault(Finding finding) => finding.Severity >= Severity
        && finding.Group is FindingGroup.Wording or FindingGroup.Flow
        && finding.Tip is null or { Tone: not TipTone.Praise }
        && s_kinds.Contains(finding.Kind, StringComparer.Ordinal);

    /// <param name="calls">Oldest first; calls with too few words do not count.</param>
    public static IReadOnlyList<string> After(IReadOnlyList<RepCall> calls) => [.. s_kinds.Where(kind => HasFaded(kind, calls))];

    private static bool HasFaded(string kind, IReadOnlyList<RepCall> calls)
    {
        var (faded, good) = (false, 0);
        var last = new Queue<bool>();
        foreach (var call in calls.Where(call => call.Words >= RepCallReader.FewestWords))
        {
            var isBad = call.Faults.GetValueOrDefault(kind) > 0;
            good = isBad ? 0 : good + 1;
            last.Enqueue(isBad);
            if (last.Count > OfLast)
                last.Dequeue();
            if (faded && last.Count(bad => bad) >= Bad)
                faded = false;
            else if (good >= GoodCalls)
                faded = true;
        }

        return faded;
    }
}
