namespace CallCoach.Desk;

/// <summary>A promised call with the lead it was promised to.</summary>
public sealed record DueFollowUp(FollowUp FollowUp, Lead Lead);
