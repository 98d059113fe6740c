namespace CallCoach.Team;

/// <summary>Who did what, for good: rows are added and never changed.</summary>
public sealed class AuditRow : ITeamRow
{
    public long Id { get; set; }

    public Guid TeamId { get; set; }

    public DateTimeOffset At { get; set; }

    public Guid? PersonId { get; set; }

    public Guid? DeviceId { get; set; }

    /// <summary>What was done, such as signed-in, device-revoked, read-along.</summary>
    public required string What { get; set; }

    /// <summary>What it was done to: the id of a person, device, call or playbook; no words of a call.</summary>
    public string? Of { get; set; }
}
