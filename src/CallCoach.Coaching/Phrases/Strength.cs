namespace CallCoach.Coaching.Phrases;

/// <summary>How much a rule is worth by itself.</summary>
internal enum Strength
{
    /// <summary>Counts alone.</summary>
    Sure,

    /// <summary>Counts where the language model sees something there as well, even below its threshold.</summary>
    Likely,

    /// <summary>Speaks against: what it covers is not flagged, whoever saw it.</summary>
    Veto,

    /// <summary>A word the kind lives on: a stretch that only the language model sees must hold one.</summary>
    Word,

    /// <summary>Too often wrong: only the list's own tests ask it.</summary>
    Off,
}
