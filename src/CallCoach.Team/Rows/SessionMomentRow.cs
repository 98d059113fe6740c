namespace CallCoach.Team;

/// <summary>One of at most three moments of a session.</summary>
public sealed class SessionMomentRow : IPersonRow
{
    public Guid SessionId { get; set; }

    /// <summary>1 to 3.</summary>
    public int Place { get; set; }

    public Guid TeamId { get; set; }

    public Guid PersonId { get; set; }

    public Guid MomentId { get; set; }

    public Guid ChosenById { get; set; }

    public string? Question { get; set; }
}
