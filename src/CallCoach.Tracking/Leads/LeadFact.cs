using NodaTime;

namespace CallCoach.Tracking.Leads;

/// <summary>Something true about the person, with where it came from. Only such facts may stand in a note or open a call.</summary>
/// <param name="Text">In the person's own words where there are any.</param>
/// <param name="From">Where it came from: a call, an import column, a rep.</param>
public sealed record LeadFact(string Text, string From, Instant KnownSince);
