namespace CallCoach.Coaching;

/// <summary>A tip that was shown, with what the limits need to know of it.</summary>
internal sealed record ShownTip(TipClass Class, TipTone Tone, string Kind, string Rule, int Severity, IReadOnlySet<string> Words, TimeSpan At)
{
    public bool IsRuleOf(TipCandidate candidate) => string.Equals(Rule, candidate.Rule, StringComparison.Ordinal);

    public bool IsKindOf(TipCandidate candidate) => string.Equals(Kind, candidate.Kind, StringComparison.Ordinal);
}
