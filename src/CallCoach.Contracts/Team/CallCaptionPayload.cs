namespace CallCoach.Contracts;

/// <summary>Something said in a live call, redacted. Sent only where the policy shares captions, and the rep's screen says so.</summary>
/// <param name="At">Seconds since the call began.</param>
/// <param name="Speaker">rep or prospect.</param>
public sealed record CallCaptionPayload(string Call, double At, string Speaker, string Text) : NodePayload;
