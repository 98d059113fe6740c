namespace CallCoach.Team;

/// <summary>How far a coaching session is.</summary>
internal enum SessionStage
{
    OwnView,
    Moments,
    Together,
    Agreed,
    LookAgain,
    Closed,
}
