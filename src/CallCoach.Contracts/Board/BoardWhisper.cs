namespace CallCoach.Contracts;

/// <summary>What became of a whisper.</summary>
/// <param name="Fate">One of <see cref="WhisperFates"/>.</param>
public sealed record BoardWhisper(Guid Whisper, Guid Call, Guid From, string Fate);
