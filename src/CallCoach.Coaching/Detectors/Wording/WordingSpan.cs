using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Wording;

/// <summary>A stretch of the rep's words of one kind, seen by a rule, by the language model, or by both.</summary>
/// <param name="From">First character in the text as heard.</param>
/// <param name="To">Character after the last.</param>
/// <param name="Probability">The model's, 0 if it saw nothing here.</param>
/// <param name="Passed">The model's probability reached its threshold.</param>
/// <param name="Rule">The strongest rule that matched here, if one did.</param>
/// <param name="OnlyCounted">A guard keeps the rule out of the live call.</param>
internal sealed record WordingSpan(
    string Kind, int From, int To, float Probability, bool Passed, PhraseRule? Rule, int Severity, bool OnlyCounted)
{
    public int Length => To - From;

    /// <summary>Where the rule itself matched, inside the stretch.</summary>
    public (int From, int To) RuleAt { get; init; }

    /// <summary>A rule that counts alone stands behind it.</summary>
    public bool Sure => Rule is { Strength: Strength.Sure } && !OnlyCounted;

    public bool Overlaps(WordingSpan other) => From < other.To && other.From < To;

    public bool Overlaps(int from, int to) => From < to && from < To;

    /// <summary>Both as one: the wider stretch, the better witness of each sort.</summary>
    public WordingSpan With(WordingSpan other) => this with
    {
        From = Math.Min(From, other.From),
        To = Math.Max(To, other.To),
        Probability = Math.Max(Probability, other.Probability),
        Passed = Passed || other.Passed,
        Rule = Better(other) ? other.Rule : Rule,
        RuleAt = Better(other) ? other.RuleAt : RuleAt,
        Severity = Math.Max(Severity, other.Severity),
        OnlyCounted = Better(other) ? other.OnlyCounted : OnlyCounted,
    };

    private bool Better(WordingSpan other) =>
        other.Rule is not null && (Rule is null || (other.Rule.IsTeams, other.Sure, other.Severity, other.Rule.Precision).CompareTo((Rule.IsTeams, Sure, Severity, Rule.Precision)) > 0);
}
