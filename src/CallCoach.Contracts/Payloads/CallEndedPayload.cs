namespace CallCoach.Contracts;

/// <summary>The call is over. Outcome: warm, cold, missed; overlay: dnc, bad-number, callback-due or null. <paramref name="Promised"/> is the day and time agreed, as a person reads it ("Thursday, 3:15 pm"), if there is one.</summary>
public sealed record CallEndedPayload(string Outcome, string Reason, string? Quote, string? Overlay, double Seconds, double RepShare, int TipsShown, int TipsHeld, string? GoodThing, string? TryNext, string? Promised = null) : CallPayload;
