namespace CallCoach.Contracts;

/// <summary>The call is over. Outcome: warm, cold, missed; overlay: dnc, bad-number, callback-due or null.</summary>
public sealed record CallEndedPayload(string Outcome, string Reason, string? Quote, string? Overlay, double Seconds, double RepShare, int TipsShown, int TipsHeld, string? GoodThing, string? TryNext) : CallPayload;
