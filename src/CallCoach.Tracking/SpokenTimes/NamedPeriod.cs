using NodaTime;

namespace CallCoach.Tracking.SpokenTimes;

/// <summary>A time of the year by name, from the team's calendar.</summary>
/// <param name="Name">As people say it, in lower case: "tax season".</param>
/// <param name="LastDay">The last day of it; a year-long calendar has one entry a year.</param>
public sealed record NamedPeriod(string Name, LocalDate LastDay);
