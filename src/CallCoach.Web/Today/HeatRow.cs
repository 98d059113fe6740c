using CallCoach.Tracking.BestTime;
using NodaTime;

namespace CallCoach.Web;

/// <summary>One weekday of the map; null where the team does not call.</summary>
public sealed record HeatRow(IsoDayOfWeek Weekday, IReadOnlyList<HeatCell?> Cells);
