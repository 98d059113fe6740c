namespace CallCoach.Coaching;

/// <summary>What a detector saw: kind, place, evidence. It decides nothing; only the tip policy does.</summary>
/// <param name="Id">Counts the findings of a call from 1; given by the coach.</param>
/// <param name="Group">Whether it is about wording, a signal, a move or the flow of talk.</param>
/// <param name="Kind">The label: scripted, negative, not-interested, first-name, monologue and so on.</param>
/// <param name="Rule">What fired: a phrase id, "model", or the name of a measure.</param>
/// <param name="Place">Where in the call.</param>
/// <param name="Severity">0 information, 1 nudge, 2 tip, 3 strong tip.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Evidence">What was heard or counted, in plain words.</param>
/// <param name="Alternative">A better wording, if there is a sound one.</param>
/// <param name="Tip">The tip it would make, if it is of use now.</param>
public sealed record Finding(
    long Id,
    FindingGroup Group,
    string Kind,
    string Rule,
    Place Place,
    int Severity,
    float Confidence,
    string Evidence,
    string? Alternative = null,
    TipDraft? Tip = null)
{
    /// <summary>Whether it is a good move of that kind.</summary>
    public bool IsMove(string kind) => Group == FindingGroup.Move && string.Equals(Kind, kind, StringComparison.Ordinal);
}
