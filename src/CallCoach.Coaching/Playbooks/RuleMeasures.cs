namespace CallCoach.Coaching;

/// <summary>Measures of a call that a team's rules may ask for.</summary>
public static class RuleMeasures
{
    public static IReadOnlyList<string> Names { get; } = ["talkShare", "questions", "repWords", "prospectWords", "nameUses", "monologue"];

    /// <summary>States of a call that a rule may ask for.</summary>
    public static IReadOnlyList<string> States { get; } = ["after-no", "machine", "warm", "cold"];

    internal static double Of(string name, CallState call) => name switch
    {
        "talkShare" => call.RepShare,
        "questions" => call.Findings.Count(finding => finding.Kind is Kinds.Asked),
        "repWords" => call.Rep.Words,
        "prospectWords" => call.Prospect.Words,
        "nameUses" => call.NameUses.Count,
        "monologue" => call.RepHoldsFloorSince is { } since ? (call.Now - since).TotalSeconds : 0,
        _ => 0,
    };
}
