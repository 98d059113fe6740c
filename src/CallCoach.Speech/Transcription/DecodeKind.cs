namespace CallCoach.Speech.Transcription;

/// <summary>Why a decode is wanted, the most urgent first.</summary>
internal enum DecodeKind
{
    /// <summary>The utterance is over.</summary>
    Final,

    /// <summary>It may be over.</summary>
    Trial,

    /// <summary>It goes on.</summary>
    Partial,
}
