namespace CallCoach.Web;

/// <summary>Says what a setting sends to another machine besides the team, in a few words; null where it sends nothing there.</summary>
public delegate string? SentElsewhere();
