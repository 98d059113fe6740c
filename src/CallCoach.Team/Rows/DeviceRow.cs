namespace CallCoach.Team;

/// <summary>A rep's node that may talk to the team. Only the hash of its token is kept.</summary>
public sealed class DeviceRow : IPersonRow
{
    public Guid Id { get; set; }

    public Guid TeamId { get; set; }

    public Guid PersonId { get; set; }

    public required string Name { get; set; }

    /// <summary>SHA-256 of the token, which is 32 random bytes: nothing to guess, so no slow hash is needed.</summary>
    public required byte[] TokenHash { get; set; }

    public DateTimeOffset IssuedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    public DateTimeOffset? SeenAt { get; set; }

    public string? Program { get; set; }

    /// <summary>Number of the last message that is kept.</summary>
    public long Accepted { get; set; }

    /// <summary>How far its clock is ahead of the team node's, as it last said.</summary>
    public TimeSpan ClockAhead { get; set; }
}
