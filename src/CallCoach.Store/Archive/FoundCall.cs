namespace CallCoach.Store;

/// <summary>A call in which the words were found.</summary>
/// <param name="Hits">The first hits, at most three, in the order of the call.</param>
/// <param name="HitCount">How many utterances of the call hold the words.</param>
public sealed record FoundCall(CallHeader Call, IReadOnlyList<SearchHit> Hits, int HitCount);
