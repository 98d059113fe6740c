using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>A line of the scorecard as the rep sees it.</summary>
internal sealed class ScoreEditRow
{
    public required string Call { get; set; }

    public required string Name { get; set; }

    public ScoreGrade Grade { get; set; }
}
