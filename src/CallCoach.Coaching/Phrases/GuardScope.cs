namespace CallCoach.Coaching.Phrases;

/// <summary>Where a guard's pattern is looked for, seen from the flagged tokens.</summary>
internal enum GuardScope
{
    /// <summary>Its match touches the flagged tokens.</summary>
    Overlap,

    /// <summary>In the tokens before.</summary>
    Before,

    /// <summary>In the tokens after.</summary>
    After,

    /// <summary>In the tokens on either side.</summary>
    Near,

    /// <summary>Anywhere in the utterance.</summary>
    Utterance,

    /// <summary>In the prospect's turn before.</summary>
    PreviousTurn,

    /// <summary>Checked in code.</summary>
    Code,
}
