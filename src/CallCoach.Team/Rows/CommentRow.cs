namespace CallCoach.Team;

/// <summary>A remark at a shared moment, by a lead or the rep, in text or as a voice note.</summary>
public sealed class CommentRow : IPersonRow
{
    public Guid Id { get; set; }

    public Guid TeamId { get; set; }

    /// <summary>The rep whose moment it is.</summary>
    public Guid PersonId { get; set; }

    public Guid MomentId { get; set; }

    public Guid AuthorId { get; set; }

    public string? Text { get; set; }

    /// <summary>As the browser recorded it.</summary>
    public byte[]? Sound { get; set; }

    public string? SoundType { get; set; }

    /// <summary>A better example that the lead links.</summary>
    public Guid? ExampleId { get; set; }

    public DateTimeOffset WrittenAt { get; set; }

    /// <summary>What the rep says to it: acknowledged, answered or disputed.</summary>
    public string? Answer { get; set; }

    public string? AnswerText { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }
}
