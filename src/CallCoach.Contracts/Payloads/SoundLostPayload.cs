namespace CallCoach.Contracts;

/// <summary>A hole in a track, seconds of the call.</summary>
public sealed record SoundLostPayload(string Speaker, double From, double To) : CallPayload;
