using CallCoach.Coaching;

namespace CallCoach.Measuring.Material;

/// <summary>A whole call in writing, with labels and how it came out.</summary>
internal sealed record Dialogue
{
    public required string Id { get; init; }

    public string? Segment { get; init; }

    public RepFacts? Rep { get; init; }

    public ProspectFacts? Prospect { get; init; }

    /// <summary>The script that the rep reads from, if any.</summary>
    public string? Recites { get; init; }

    public required IReadOnlyList<DialogueTurn> Turns { get; init; }

    public CallOutcome? Outcome { get; init; }

    /// <summary>Whether the rep says nothing that is marked.</summary>
    public bool IsClean => Turns.All(turn => turn.Spans.Count == 0);

    internal sealed record RepFacts(string? Name = null);

    internal sealed record ProspectFacts(string? FirstName = null, string? Company = null);
}
