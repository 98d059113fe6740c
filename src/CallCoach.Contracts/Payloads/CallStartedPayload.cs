namespace CallCoach.Contracts;

/// <summary>A call began. <paramref name="Prospect"/> is a first name if one is known. <paramref name="StartedAt"/> is an instant, RFC 3339.</summary>
public sealed record CallStartedPayload(string StartedAt, string Source, string? Prospect, string? Company, double? Seconds) : CallPayload;
