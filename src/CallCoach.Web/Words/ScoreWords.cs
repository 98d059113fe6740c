using CallCoach.Coaching;

namespace CallCoach.Web;

/// <summary>Lines of the scorecard in a person's words.</summary>
internal static class ScoreWords
{
    public static string Line(string name) => name switch
    {
        Scorecard.SoundsLikeYou => "Sounds like you",
        Scorecard.KindWording => "Kind wording",
        Scorecard.TakesNo => "Takes a no kindly",
        Scorecard.UsesName => "Uses the name",
        Scorecard.AsksListens => "Asks, then listens",
        Scorecard.NextStep => "Agrees a next step",
        _ => KindWords.Sentence(name),
    };

    public static string Grade(ScoreGrade grade) => grade switch
    {
        ScoreGrade.Met => "Met",
        ScoreGrade.Partly => "Partly",
        ScoreGrade.Missed => "Missed",
        _ => "No occasion",
    };
}
