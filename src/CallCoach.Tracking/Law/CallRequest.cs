using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Leads;
using NodaTime;

namespace CallCoach.Tracking.Law;

/// <summary>A call that somebody wants to make. <paramref name="IsAsked"/>: they asked to be called at this time; then the team's own limits give way, law never.</summary>
public sealed record CallRequest(Lead Lead, LeadNumber Number, IReadOnlyList<Attempt> Attempts, Instant Now, bool IsAsked);
