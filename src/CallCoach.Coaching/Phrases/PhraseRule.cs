namespace CallCoach.Coaching.Phrases;

/// <summary>A pattern over normalised text and what it says when it matches.</summary>
/// <param name="Label">Kind, signal or move.</param>
/// <param name="Group">Category or group within the file it stands in.</param>
/// <param name="Precision">Share of matches that were right, 0 to 1: the start of a finding's confidence.</param>
/// <param name="When">Names of states of the call of which one must hold; none: anywhere.</param>
/// <param name="Instead">What could be said instead; <c>{slots}</c> are for the rep to fill.</param>
internal sealed record PhraseRule(
    string Id,
    string Label,
    string Group,
    Pattern Pattern,
    int Severity,
    Strength Strength,
    float Precision,
    PhraseMode Mode,
    PhraseContext Context,
    PhrasePosition Position,
    IReadOnlyList<Guard> Guards,
    IReadOnlyList<string> When,
    string? Instead,
    IReadOnlyList<string> Examples,
    IReadOnlyList<string> Counters)
{
    /// <summary>What it is inside a recited stretch, if not its label: "award-winning" is hype, but part of the recital in a pitch.</summary>
    public string? RecitedKind { get; init; }

    /// <summary>States of the call of which none may hold.</summary>
    public IReadOnlyList<string> WhenNot { get; init; } = [];

    /// <summary>The sentence it stands in must end with a question mark.</summary>
    public bool Asked { get; init; }

    /// <summary>It is the team's own: it outweighs what comes with the program.</summary>
    public bool IsTeams { get; init; }

    /// <summary>Its own headline, if it has one.</summary>
    public string? Tip { get; init; }

    /// <summary>A likely rule counts from this probability of the language model on.</summary>
    public float From { get; init; } = 0.3f;
}
