namespace CallCoach.Coaching.Phrases;

/// <summary>When a phrase may speak up.</summary>
internal enum PhraseMode
{
    /// <summary>At once.</summary>
    Live,

    /// <summary>When the same phrase comes 3 times in 5 minutes or twice in 60 seconds.</summary>
    Repeat,

    /// <summary>Never during the call: counted for the review.</summary>
    Summary,
}
