namespace CallCoach.Coaching;

/// <summary>How a line of the scorecard came out.</summary>
public enum ScoreGrade
{
    /// <summary>The call gave no occasion for it.</summary>
    NoOccasion,

    Missed,
    Partly,
    Met,
}
