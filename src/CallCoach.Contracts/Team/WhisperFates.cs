namespace CallCoach.Contracts;

/// <summary>What may become of a lead's whisper, or of the question whether the rep takes whispers in this call.</summary>
public static class WhisperFates
{
    public const string Shown = "shown";

    /// <summary>The rep was busy, or the call over.</summary>
    public const string Held = "held";

    /// <summary>The rep takes no whispers in this call.</summary>
    public const string Refused = "refused";

    /// <summary>The rep takes whispers in this call.</summary>
    public const string Agreed = "agreed";
}
