namespace CallCoach.Speech;

/// <summary>How sound and decode relate.</summary>
public enum TranscriptionMode
{
    /// <summary>Sound comes as it is spoken; decodes run beside it, and a text's time is when it became known.</summary>
    Live,

    /// <summary>Sound comes as fast as it is taken and waits for each decode: the same file gives the same events.</summary>
    Recorded,
}
