using CallCoach.Coaching;

namespace CallCoach.Team;

/// <summary>A measure in one week, which begins on Monday.</summary>
public sealed record WeekRate(DateOnly Monday, MeasuredRate Rate);
