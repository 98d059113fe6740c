namespace CallCoach.Team;

/// <summary>What a rep can say to a comment, or to what the coach marked.</summary>
internal static class Answers
{
    public const string Acknowledged = "acknowledged";
    public const string Answered = "answered";
    public const string Disputed = "disputed";

    public static bool IsKnown(string? answer) => answer is Acknowledged or Answered or Disputed;

    public static string Words(string answer) => answer switch
    {
        Acknowledged => "has read it",
        Disputed => "sees it differently",
        _ => "answers",
    };
}
