namespace CallCoach.Store;

/// <summary>A note of the rep on a call or a moment of it.</summary>
internal sealed class NoteRow
{
    public long Id { get; set; }

    public required string Call { get; set; }

    /// <summary>The moment it is about, if it is about one.</summary>
    public TimeSpan? At { get; set; }

    public required string Text { get; set; }

    public DateTimeOffset WrittenAt { get; set; }
}
