namespace CallCoach.Contracts;

/// <summary>Whose device it is, and what is shared.</summary>
public sealed record DeviceStanding(string Rep, string Team, SharePolicy Policy);
