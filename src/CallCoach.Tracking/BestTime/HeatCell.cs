using CallCoach.Tracking.Chance;
using NodaTime;

namespace CallCoach.Tracking.BestTime;

/// <summary>One field of the heat map: what was counted, and how far the true rate may lie off.</summary>
/// <param name="IsFew">Too few tries for any claim.</param>
public sealed record HeatCell(IsoDayOfWeek Weekday, int Hour, int Tries, int Answers, double Rate, RateRange Range, bool IsFew);
