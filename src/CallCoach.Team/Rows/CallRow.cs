using CallCoach.Contracts;

namespace CallCoach.Team;

/// <summary>A call of a rep, as far as the policy shares it.</summary>
public sealed class CallRow : IPersonRow
{
    public Guid Id { get; set; }

    public Guid TeamId { get; set; }

    public Guid PersonId { get; set; }

    public Guid DeviceId { get; set; }

    /// <summary>What the node calls it.</summary>
    public required string NodeCall { get; set; }

    /// <summary>By the team node's clock: the node's own time less what its clock is ahead.</summary>
    public DateTimeOffset StartedAt { get; set; }

    /// <summary>Missing while it is under way.</summary>
    public double? Seconds { get; set; }

    public string? Outcome { get; set; }

    public string? Segment { get; set; }

    public bool IsWarm { get; set; }

    /// <summary>With whom; only while the call is under way.</summary>
    public string? Prospect { get; set; }

    /// <summary>How it stands; only while the call is under way.</summary>
    public CallStatePayload? State { get; set; }

    /// <summary>When the node last said something of it.</summary>
    public DateTimeOffset HeardAt { get; set; }

    /// <summary>Counts its changes: of two states that reach a board the higher one stands.</summary>
    public long Number { get; set; }

    /// <summary>One of <see cref="WhisperStates"/>; missing where nobody asked.</summary>
    public string? Whispers { get; set; }

    public DateTimeOffset? WhispersAt { get; set; }

    public IReadOnlyDictionary<string, Measure> Measures { get; set; } = new Dictionary<string, Measure>(StringComparer.Ordinal);
}
