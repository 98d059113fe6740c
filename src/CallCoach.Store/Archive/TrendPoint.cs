namespace CallCoach.Store;

/// <summary>The calls of a stretch of days, for a trend against one's own past.</summary>
/// <param name="Warm">Calls that ended warm.</param>
/// <param name="Talks">Calls that were no misses.</param>
/// <param name="Talk">Their length together.</param>
/// <param name="ScriptedPerTenMinutes">Scripted lines in ten minutes of calls.</param>
/// <param name="RepShare">Mean of the rep's share of the words over talks, 0 to 1.</param>
public sealed record TrendPoint(
    DateTimeOffset From, int Calls, int Warm, int Talks, TimeSpan Talk, double ScriptedPerTenMinutes, double RepShare, double Pace, int TipsShown, int TipsFollowed);
