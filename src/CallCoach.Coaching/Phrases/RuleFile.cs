namespace CallCoach.Coaching.Phrases;

/// <summary>A rule file as it stands in YAML: classes of words, states of the call, rules.</summary>
internal sealed class RuleFile
{
    public string Schema { get; set; } = "";

    /// <summary>Words that a pattern names as &lt;NAME&gt;.</summary>
    public Dictionary<string, string> Classes { get; set; } = [];

    /// <summary>States of the call: patterns on the other side's turn before.</summary>
    public Dictionary<string, List<string>> States { get; set; } = [];

    public List<RuleEntry> Rules { get; set; } = [];
}
