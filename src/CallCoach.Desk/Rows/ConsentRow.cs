using NodaTime;

namespace CallCoach.Desk;

/// <summary>How a call might be listened to, and what they answered.</summary>
internal sealed class ConsentRow
{
    public required string CallId { get; set; }

    public Guid LeadId { get; set; }

    public required string Region { get; set; }

    public CaptureMode Mode { get; set; }

    public ConsentAnswer Answer { get; set; }

    public string? NoticeWords { get; set; }

    public Instant? NoticeAt { get; set; }

    public Instant? AnsweredAt { get; set; }
}
