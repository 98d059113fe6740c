namespace CallCoach.Speech.Guards;

/// <summary>Which guard a decode tripped, if any.</summary>
internal enum GuardTrip
{
    None,

    /// <summary>The engine itself thinks that nobody spoke, and isn't sure of its words.</summary>
    Silence,

    /// <summary>One token, three times or more, and nothing else.</summary>
    Repeat,

    /// <summary>A phrase that this engine invents on noise.</summary>
    Phantom,

    /// <summary>Nothing but words of the vocabulary, and unsure.</summary>
    VocabularyEcho,

    /// <summary>Text that compresses like a loop.</summary>
    Loop,

    /// <summary>The last words twice in a row, in a window cut short: a loop, or a person who says a thing twice.</summary>
    EndRepeated,

    /// <summary>More tokens than anybody can speak in the time.</summary>
    TokenCap,

    /// <summary>Words that the engine isn't sure of.</summary>
    Unsure,
}
