namespace CallCoach.Coaching.Phrases;

/// <summary>Where in a call a canned phrase weighs in full.</summary>
internal enum PhrasePosition
{
    Any,

    /// <summary>First 30 seconds or first three rep turns; one less later.</summary>
    Open,

    Close,

    /// <summary>Only while leaving a message.</summary>
    Voicemail,
}
