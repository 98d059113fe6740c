namespace CallCoach.Team;

/// <summary>A lead's line to a rep on a call, and what became of it.</summary>
public sealed class WhisperRow : IPersonRow
{
    public Guid Id { get; set; }

    public Guid TeamId { get; set; }

    /// <summary>To whom.</summary>
    public Guid PersonId { get; set; }

    public Guid CallId { get; set; }

    public Guid FromId { get; set; }

    /// <summary>Empty where it is the question whether the rep takes whispers.</summary>
    public required string Text { get; set; }

    public DateTimeOffset SentAt { get; set; }

    /// <summary>shown, held, refused or agreed; missing while it is under way.</summary>
    public string? Fate { get; set; }
}
