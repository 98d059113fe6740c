using CallCoach.Tracking.Leads;
using NodaTime;

namespace CallCoach.Tracking.Law;

/// <summary>Proof of what was said about listening, and what they answered.</summary>
/// <param name="Region">Region of the row that decided, such as "US-CA".</param>
public sealed record Consent(LeadId Lead, string CallId, string Region, CaptureMode Mode, ConsentAnswer Answer)
{
    public string? NoticeWords { get; init; }

    public Instant? NoticeAt { get; init; }

    public Instant? AnsweredAt { get; init; }
}
