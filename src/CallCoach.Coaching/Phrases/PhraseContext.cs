namespace CallCoach.Coaching.Phrases;

/// <summary>What has to hold for a phrase to count.</summary>
internal enum PhraseContext
{
    Any,

    /// <summary>It begins the rep's turn.</summary>
    TurnStart,

    /// <summary>It begins the rep's turn, and the prospect's turn before was an objection, a brush-off or a refusal.</summary>
    AfterObjection,

    /// <summary>Within 20 seconds or two rep turns of a refusal.</summary>
    AfterNo,
}
