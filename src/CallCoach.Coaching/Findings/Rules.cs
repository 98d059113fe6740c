namespace CallCoach.Coaching;

/// <summary>Rule names that more than their own detector has to know.</summary>
public static class Rules
{
    /// <summary>The rep's words follow a team script: they are being read out.</summary>
    public const string ScriptMatch = "script-match";

    /// <summary>The prospect tells of a need or a pain; fine label of the phrase file.</summary>
    public const string Need = "interest_pain";

    /// <summary>The person asked for has left the firm; fine label of the phrase file.</summary>
    public const string HasLeft = "left_company";

    /// <summary>A gatekeeper puts the call through; fine label of the phrase file.</summary>
    public const string PutThrough = "gatekeeper_transfer";

    /// <summary>The prospect said goodbye and the rep has not.</summary>
    public const string Goodbye = "goodbye";

    /// <summary>The prospect does not want to be recorded.</summary>
    public const string RecordingRefused = "refused";

    public static bool IsReading(string rule) => rule.StartsWith(ScriptMatch, StringComparison.Ordinal);

    /// <summary>Whether a signal is the prospect telling of a need: it earns silence.</summary>
    public static bool IsNeed(Finding finding) =>
        finding.Kind is Kinds.Interested && finding.Rule.Contains(Need, StringComparison.Ordinal);
}
