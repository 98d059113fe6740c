namespace CallCoach.Store;

/// <summary>All rows of one call.</summary>
internal sealed record StoredCall(
    CallRow Call,
    IReadOnlyList<UtteranceRow> Utterances,
    IReadOnlyList<MomentRow> Moments,
    IReadOnlyList<ScoreRow> Scores,
    IReadOnlyList<GapRow> Gaps);
