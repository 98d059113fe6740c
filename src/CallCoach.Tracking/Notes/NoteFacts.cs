namespace CallCoach.Tracking.Notes;

/// <summary>What a note may be made of: only what is known and was really said. What is missing is left blank.</summary>
public sealed record NoteFacts
{
    /// <summary>Whose draws choose among wordings: the same lead gets the same draft.</summary>
    public required string Key { get; init; }

    public string? FirstName { get; init; }

    /// <summary>What to thank for: "your time on Tuesday", "telling me straight".</summary>
    public string? ThanksFor { get; init; }

    /// <summary>One thing they said, as a clause in the third person of things: "six extra people every March".</summary>
    public string? Detail { get; init; }

    /// <summary>What the rep will do, without "I'll": "show you the morning text on Thursday at 3:15". It needs a task behind it.</summary>
    public string? Promise { get; init; }

    public string? RepFirstName { get; init; }

    public string? RepCompany { get; init; }

    /// <summary>They said no: the note only thanks.</summary>
    public bool IsAfterNo { get; init; }
}
