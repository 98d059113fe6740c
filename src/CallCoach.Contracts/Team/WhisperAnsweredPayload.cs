namespace CallCoach.Contracts;

/// <summary>What became of a lead's whisper.</summary>
/// <param name="Fate">One of <see cref="WhisperFates"/>.</param>
public sealed record WhisperAnsweredPayload(Guid Whisper, string Call, string Fate) : NodePayload;
