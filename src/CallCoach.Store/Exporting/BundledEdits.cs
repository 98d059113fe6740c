using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>What the rep wrote of a call, as a bundle carries it.</summary>
internal sealed record BundledEdits(
    CallOutcome? Outcome,
    string? Reason,
    bool IsFlagged,
    string? Number,
    string? FirstName,
    string? Company,
    string? Segment,
    IReadOnlyList<BundledWord> Words,
    IReadOnlyDictionary<string, ScoreGrade> Scores,
    IReadOnlyList<BundledNote> Notes,
    IReadOnlyList<string> Tags,
    IReadOnlyList<BundledTip>? Tips = null);
