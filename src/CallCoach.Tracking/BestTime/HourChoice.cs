namespace CallCoach.Tracking.BestTime;

/// <summary>The hour planned for one lead on one day.</summary>
/// <param name="IsExploring">Taken at random on purpose, so that the map stays honest.</param>
public sealed record HourChoice(int Hour, bool IsExploring);
