using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.FollowUps;

namespace CallCoach.Tracking.Leads;

/// <summary>A lead with all that happened, which is what the queue judges. Attempts are in order of time.</summary>
public sealed record LeadHistory(Lead Lead)
{
    public IReadOnlyList<Attempt> Attempts { get; init; } = [];

    public IReadOnlyList<FollowUp> FollowUps { get; init; } = [];
}
