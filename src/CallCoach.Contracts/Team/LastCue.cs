namespace CallCoach.Contracts;

/// <summary>The last tip that the rep saw.</summary>
/// <param name="Tone">As in <see cref="TipShownPayload"/>.</param>
/// <param name="At">Seconds since the call began.</param>
/// <param name="Followed">Missing while it is not known.</param>
public sealed record LastCue(string Tone, string Headline, double At, bool? Followed);
