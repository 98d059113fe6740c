using NodaTime;

namespace CallCoach.Desk;

/// <summary>What a follow-up was before a change.</summary>
internal sealed class FollowUpChangeRow
{
    public long Id { get; set; }

    public Guid FollowUpId { get; set; }

    public Instant ChangedAt { get; set; }

    public Instant WasAt { get; set; }

    public FollowUpState WasState { get; set; }

    public int WasSequence { get; set; }
}
