namespace CallCoach.Store;

/// <summary>A page of calls, newest first.</summary>
/// <param name="Next">Key to ask for the next page with; null on the last one.</param>
public sealed record CallPage(IReadOnlyList<CallHeader> Calls, long? Next);
