namespace CallCoach.Team;

/// <summary>Something said in a call that is under way; deleted when the call is over.</summary>
public sealed class CaptionRow : IPersonRow
{
    public Guid CallId { get; set; }

    /// <summary>Number of the message it came with.</summary>
    public long Number { get; set; }

    public Guid TeamId { get; set; }

    public Guid PersonId { get; set; }

    public double At { get; set; }

    public required string Speaker { get; set; }

    public required string Text { get; set; }
}
