namespace CallCoach.Store;

/// <summary>A page of what a search found, newest call first.</summary>
/// <param name="Next">Key to ask for the next page with; null on the last one.</param>
public sealed record SearchPage(IReadOnlyList<FoundCall> Calls, long? Next);
