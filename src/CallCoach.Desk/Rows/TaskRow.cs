using NodaTime;

namespace CallCoach.Desk;

/// <summary>A task that the rep took on in a call.</summary>
internal sealed class TaskRow
{
    public Guid Id { get; set; }

    public Guid LeadId { get; set; }

    public string? CallId { get; set; }

    public required string Text { get; set; }

    public LocalDate? DueOn { get; set; }

    public PromiseState State { get; set; }

    public Instant TakenOnAt { get; set; }

    public Instant? ClosedAt { get; set; }

    public string? Words { get; set; }
}
