namespace CallCoach.Contracts;

/// <summary>Shares of the words so far, 0 to 1, and the prospect's first name once it is known.</summary>
public sealed record TalkSharePayload(double Rep, double Prospect, string? FirstName) : CallPayload;
