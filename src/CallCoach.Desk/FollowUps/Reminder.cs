using NodaTime;

namespace CallCoach.Desk;

/// <summary>A promised call whose time is near.</summary>
/// <param name="In">How long until its time; negative where that has come.</param>
public sealed record Reminder(DueFollowUp Due, Duration In);
