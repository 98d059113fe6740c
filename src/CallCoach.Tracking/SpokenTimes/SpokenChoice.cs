using NodaTime;

namespace CallCoach.Tracking.SpokenTimes;

/// <summary>One way to understand what was said; the half that was not said is null.</summary>
public sealed record SpokenChoice(LocalDate? Day, LocalTime? Time);
