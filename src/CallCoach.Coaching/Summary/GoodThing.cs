namespace CallCoach.Coaching;

/// <summary>Names one thing that was done well, the weightiest first.</summary>
internal static class GoodThing
{
    private static readonly (string Kind, string Says)[] InOrder =
    [
        (Kinds.CleanExit, "You took the no kindly."),
        (Kinds.BetterTime, "You asked for a better time."),
        (Kinds.ThanksAndMovesOn, "You thanked them and let go."),
        (Kinds.NextStep, "You agreed a next step."),
        (Kinds.AsksBetterTime, "You asked for a time that suits."),
        (Kinds.Patience, "You let a point stand before answering."),
        (Kinds.Personal, "You brought up something of theirs."),
        (Kinds.Empathy, "You took up what they said."),
        (Kinds.OpenQuestion, "You asked an open question."),
        (Kinds.FirstName, "You used their name."),
    ];

    public static string? Of(CallState call)
    {
        foreach (var (kind, says) in InOrder)
        {
            if (call.Findings.Any(finding => string.Equals(finding.Kind, kind, StringComparison.Ordinal) && IsGood(finding)))
                return says;
        }

        return null;
    }

    // Kinds of moves are also the names of what was missed; those come with a tip that asks for them.
    private static bool IsGood(Finding finding) =>
        finding.Group == FindingGroup.Move || finding.Tip?.Tone == TipTone.Praise;
}
