namespace CallCoach.Team.Pages.Coaching;

/// <summary>How far a session is, in words.</summary>
internal static class StageWords
{
    public static string Of(SessionStage stage) => stage switch
    {
        SessionStage.OwnView => "waits for the rep’s own view",
        SessionStage.Moments => "choosing moments",
        SessionStage.Together => "under way",
        SessionStage.Agreed => "waits for signatures",
        SessionStage.LookAgain => "looking again",
        _ => "closed",
    };

    public static IReadOnlyList<string> Steps(string rep) => [$"{rep}’s own view", "Choose moments", "Listen together", "Agree one focus", "Look again"];
}
