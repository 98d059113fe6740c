namespace CallCoach.Store;

/// <summary>One step along a call.</summary>
/// <param name="RepWords">Words that the rep began in this step.</param>
/// <param name="RepPace">The rep's words a minute while speaking; null where the rep was silent.</param>
public sealed record TalkPoint(TimeSpan From, TimeSpan To, int RepWords, int ProspectWords, double? RepPace);
