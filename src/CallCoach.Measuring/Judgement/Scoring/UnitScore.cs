using CallCoach.Coaching;

namespace CallCoach.Measuring.Judgement;

/// <summary>What a judge made of one utterance or turn, against its labels. Intervals are drawn over such units.</summary>
/// <param name="Place">Where to find it again: u0042, or d03 turn 7.</param>
/// <param name="IsUnmarkedRep">The rep's, and no stretch of it is marked.</param>
/// <param name="IsFlagged">Any stretch of it was flagged.</param>
internal sealed record UnitScore(
    string Place,
    Speaker Speaker,
    string Text,
    IReadOnlyDictionary<(LabelGroup Group, string Label), LabelCounts> Counts,
    bool IsUnmarkedRep,
    bool IsFlagged,
    IReadOnlyList<Mistake> Mistakes);
