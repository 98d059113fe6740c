namespace CallCoach.Speech.Voice;

/// <summary>What one window changed.</summary>
internal enum GateChange
{
    None,

    /// <summary>Speech began, some windows ago.</summary>
    Opened,

    /// <summary>It has been silent long enough to decode on trial.</summary>
    Paused,

    /// <summary>Speech went on after such a pause.</summary>
    Resumed,

    /// <summary>Silence held: the utterance is over.</summary>
    Closed,
}
