using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>One line of a call's scorecard.</summary>
internal sealed class ScoreRow
{
    public long Id { get; set; }

    public long CallId { get; set; }

    public required string Name { get; set; }

    /// <summary>As judged, or as the rep changed it.</summary>
    public ScoreGrade Grade { get; set; }

    public ScoreGrade Judged { get; set; }

    public required string Reason { get; set; }

    /// <summary>Numbers of findings, joined by commas.</summary>
    public required string Evidence { get; set; }
}
