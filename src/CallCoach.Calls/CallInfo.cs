namespace CallCoach.Calls;

/// <summary>What identifies a call and never changes while it lasts.</summary>
/// <param name="Id">Date, time and four random digits, in UTC: 20261127-065521-3f9a.</param>
/// <param name="StartedAt">The instant of call time zero.</param>
/// <param name="Source">What the sound's source calls itself: no path, no name of a person.</param>
/// <param name="Duration">Length of the call where it is known beforehand.</param>
public sealed record CallInfo(string Id, DateTimeOffset StartedAt, string Source, TimeSpan? Duration);
