using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>A line of the list, with the places where the words were found, if words were searched for.</summary>
/// <param name="Began">In the time of this machine.</param>
public sealed record CallLine(CallHeader Call, DateTimeOffset Began, IReadOnlyList<SearchHit> Hits, int HitCount);
