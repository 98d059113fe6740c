using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>What the rep says of a call; named by the call's id, so that a rebuild of the rest leaves it alone.</summary>
internal sealed class CallEditRow
{
    public required string Call { get; set; }

    public CallOutcome? Outcome { get; set; }

    public string? Reason { get; set; }

    public bool IsFlagged { get; set; }

    public string? Number { get; set; }

    public string? FirstName { get; set; }

    public string? Company { get; set; }

    public string? Segment { get; set; }

    public DateTimeOffset ChangedAt { get; set; }
}
