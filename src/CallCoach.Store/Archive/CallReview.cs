namespace CallCoach.Store;

/// <summary>All that is kept of one call.</summary>
/// <param name="Talk">Shares, pace, questions and pauses.</param>
/// <param name="Transcript">Utterances of both sides, in the order in which they began.</param>
/// <param name="Moments">What was seen, with the tips that were shown or held back, in the order of the call.</param>
/// <param name="Scores">The scorecard; evidence are numbers of findings of <paramref name="Moments"/>.</param>
/// <param name="Gaps">Holes in what was heard.</param>
public sealed record CallReview(
    CallHeader Call,
    string Source,
    string? RepName,
    ReviewOutcome? Outcome,
    ReviewTalk Talk,
    IReadOnlyList<ReviewUtterance> Transcript,
    IReadOnlyList<ReviewMoment> Moments,
    IReadOnlyList<ReviewScore> Scores,
    IReadOnlyList<ReviewGap> Gaps,
    IReadOnlyList<ReviewNote> Notes,
    IReadOnlyList<string> Tags,
    string? GoodThing,
    string? TryNext);
