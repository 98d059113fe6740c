namespace CallCoach.Speech.Vocabulary;

/// <summary>How much a text heard is like a known name.</summary>
internal enum Likeness
{
    None,

    /// <summary>It sounds the same and is spelt rather differently: enough where the engine was in doubt.</summary>
    Distant,

    /// <summary>It sounds the same, or all but one sound of a long name, and is spelt much the same.</summary>
    Near,

    /// <summary>The very letters.</summary>
    Same,
}
