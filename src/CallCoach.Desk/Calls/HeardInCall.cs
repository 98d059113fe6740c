namespace CallCoach.Desk;

/// <summary>Times and promises of one talk.</summary>
internal sealed record HeardInCall(AgreedTime? Time, IReadOnlyList<Promise> Promises);
