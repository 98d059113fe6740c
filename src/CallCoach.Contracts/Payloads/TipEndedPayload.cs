namespace CallCoach.Contracts;

/// <summary>A tip leaves: expired, followed, replaced, dismissed, done, call-over.</summary>
public sealed record TipEndedPayload(long Id, string Ending) : CallPayload;
