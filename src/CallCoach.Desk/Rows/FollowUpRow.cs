using NodaTime;

namespace CallCoach.Desk;

/// <summary>A call that was promised, as it stands now; <see cref="FollowUpChangeRow"/> keeps how it came there.</summary>
internal sealed class FollowUpRow
{
    public Guid Id { get; set; }

    public Guid LeadId { get; set; }

    public Instant At { get; set; }

    public required string Zone { get; set; }

    public Instant? Until { get; set; }

    public string? Number { get; set; }

    public bool IsAgreed { get; set; }

    public FollowUpState State { get; set; }

    public string? CallId { get; set; }

    public int? MomentTurn { get; set; }

    public TimeSpan? MomentAt { get; set; }

    public string? Words { get; set; }

    public int Sequence { get; set; }

    public string? Moved { get; set; }
}
