namespace CallCoach.Coaching;

/// <summary>
/// Keeps back a share of coaching tips that would have come up, to learn whether tips help. The lot is drawn from the call's and the rule's
/// name, so that a replay draws the same.
/// </summary>
internal static class WithholdRule
{
    // FNV-1a, 32 bits: stable over processes and versions, unlike string.GetHashCode.
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    public static Verdict Check(TipCandidate candidate, TipView view) => Verdict.HoldIf(
        candidate.Class == TipClass.Coaching
        && !candidate.IsWhisper
        && view.Options.Withhold > 0
        && view.Call.Head?.Call is { } call
        && Lot($"{call}/{candidate.Rule}") < view.Options.Withhold,
        HeldBecause.Withheld);

    private static double Lot(string text)
    {
        var hash = Offset;
        foreach (var character in text)
            hash = (hash ^ character) * Prime;
        return (hash ^ (hash >> 16)) % 10_000 / 10_000.0;
    }
}
