using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>All that the page of calls shows.</summary>
/// <param name="Next">Key to ask for the next page with; null on the last one.</param>
/// <param name="Elsewhere">With nothing found: how many calls the same words are in when nothing else narrows them.</param>
/// <param name="IsEmpty">Whether no call was ever kept.</param>
public sealed record CallsView(
    CallsQuery Query,
    IReadOnlyList<CallLine> Lines,
    long? Next,
    CallCounts Counts,
    IReadOnlyList<Trend> Trends,
    IReadOnlyList<string> Segments,
    IReadOnlyList<string> Tags,
    IReadOnlyList<(string Name, CallsQuery Query)> Views,
    Elsewhere? Elsewhere,
    bool IsEmpty,
    DateTimeOffset Now,
    FormToken Token);
