namespace CallCoach.Contracts;

/// <summary>A tip was held back, and why; for the summary and the review, never for the overlay.</summary>
public sealed record TipHeldPayload(long Finding, string Headline, string Because) : CallPayload;
