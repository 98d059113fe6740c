namespace CallCoach.Measuring.Road;

/// <summary>One tip of a call.</summary>
/// <param name="At">When it came, on the call's clock.</param>
/// <param name="Milliseconds">Since the end of the speech that it is about.</param>
internal sealed record TipDelay(TimeSpan At, string Headline, double Milliseconds);
