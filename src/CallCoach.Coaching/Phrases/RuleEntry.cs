namespace CallCoach.Coaching.Phrases;

/// <summary>One rule of a rule file.</summary>
internal sealed class RuleEntry
{
    public string Id { get; set; } = "";

    /// <summary>Kind, signal or move.</summary>
    public string Label { get; set; } = "";

    public Strength Strength { get; set; } = Strength.Sure;

    public int Severity { get; set; } = 2;

    /// <summary>Share of matches that were right where this was counted.</summary>
    public float Precision { get; set; } = 0.95f;

    /// <summary>One of these must match.</summary>
    public List<string> Patterns { get; set; } = [];

    /// <summary>None of these may match anywhere in the utterance.</summary>
    public List<string> Unless { get; set; } = [];

    /// <summary>States of the call of which one must hold.</summary>
    public List<string> When { get; set; } = [];

    /// <summary>States of the call of which none may hold.</summary>
    public List<string> WhenNot { get; set; } = [];

    /// <summary>The sentence must end with a question mark.</summary>
    public bool Asked { get; set; }

    /// <summary>A likely rule counts from this probability of the language model on.</summary>
    public float From { get; set; } = 0.3f;

    public PhraseContext Context { get; set; }

    public string? Instead { get; set; }

    /// <summary>Said like this, the rule must match.</summary>
    public List<string> Examples { get; set; } = [];

    /// <summary>Said like this, it must not.</summary>
    public List<string> Counters { get; set; } = [];
}
