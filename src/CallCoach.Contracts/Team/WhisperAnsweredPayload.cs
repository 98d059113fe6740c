namespace CallCoach.Contracts;

/// <summary>What became of a lead's whisper.</summary>
/// <param name="Fate">shown, held (the rep was busy or the call over) or refused (the rep takes no whispers now).</param>
public sealed record WhisperAnsweredPayload(Guid Whisper, string Call, string Fate) : NodePayload;
