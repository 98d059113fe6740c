using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>A call as a line of a list.</summary>
/// <param name="Key">Place in the list: calls are listed from the highest to the lowest; the page after a line is asked for by its key.</param>
/// <param name="Call">The call's id.</param>
/// <param name="IsCorrected">Whether the rep changed the outcome.</param>
/// <param name="HasWords">False when the words are gone by the rule of retention.</param>
/// <param name="RepShare">The rep's share of the words, 0 to 1.</param>
/// <param name="Promised">The words of the time that was agreed, if one was.</param>
public sealed record CallHeader(
    long Key,
    string Call,
    DateTimeOffset StartedAt,
    TimeSpan Length,
    string? FirstName,
    string? Company,
    string? Segment,
    string? Number,
    CallOutcome? Outcome,
    bool IsCorrected,
    string? Reason,
    string? Overlay,
    bool IsFlagged,
    bool IsImported,
    bool HasWords,
    int RepWords,
    int ProspectWords,
    double RepShare,
    int TipsShown,
    int TipsFollowed,
    string? Promised);
