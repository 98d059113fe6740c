namespace CallCoach.Desk;

/// <summary>A page of leads, and how many there are in all.</summary>
public sealed record LeadPage(IReadOnlyList<Lead> Leads, int All);
