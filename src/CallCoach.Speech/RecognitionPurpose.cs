namespace CallCoach.Speech;

/// <summary>What a decode is for.</summary>
public enum RecognitionPurpose
{
    /// <summary>Words shown while somebody still speaks: no retry.</summary>
    Partial,

    /// <summary>The text that stays, wanted at once.</summary>
    Final,

    /// <summary>The text that stays, with all the time it takes.</summary>
    Import,
}
