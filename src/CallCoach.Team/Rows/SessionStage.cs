namespace CallCoach.Team;

/// <summary>How far a coaching session is.</summary>
public enum SessionStage
{
    OwnView,
    Moments,
    Together,
    Agreed,
    LookAgain,
    Closed,
}
