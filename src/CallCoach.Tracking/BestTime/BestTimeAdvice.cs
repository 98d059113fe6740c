using CallCoach.Tracking.Chance;
using NodaTime;

namespace CallCoach.Tracking.BestTime;

/// <summary>What may be said about a segment's best hour. It never says why.</summary>
/// <param name="Weekday">Null where only the pooled hour can be named.</param>
/// <param name="Sure">Chance that this cell is the best of all shown.</param>
/// <param name="Text">"Tue 10-11 looks best for cafes, 62 % sure, 18 % answer (12-25)."</param>
public sealed record BestTimeAdvice(bool IsEnough, IsoDayOfWeek? Weekday, int Hour, double Sure, double Rate, RateRange Range, string Text);
