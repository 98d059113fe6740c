namespace CallCoach.Tracking.Attribution;

/// <summary>How many got something, and how many of them rang back in time.</summary>
public sealed record CallBackTally(string Label, int Tries, int CalledBack);
