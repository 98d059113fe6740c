using NodaTime;

namespace CallCoach.Desk;

/// <summary>A lead that rang of their own accord.</summary>
internal sealed class CallBackRow
{
    public long Id { get; set; }

    public Guid LeadId { get; set; }

    public Instant At { get; set; }
}
