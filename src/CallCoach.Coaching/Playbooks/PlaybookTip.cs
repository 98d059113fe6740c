namespace CallCoach.Coaching;

/// <summary>A team's own words for a tip. <paramref name="Say"/> replaces the phrase that the tip offers; without one there is none.</summary>
public sealed record PlaybookTip(string Headline, string? Say = null);
