namespace CallCoach.Team;

/// <summary>A short code, good for one device and a quarter of an hour, that a person types on the machine to be joined.</summary>
public sealed class JoinCodeRow : IPersonRow
{
    public required byte[] CodeHash { get; set; }

    public Guid TeamId { get; set; }

    public Guid PersonId { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? UsedAt { get; set; }
}
