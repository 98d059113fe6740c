namespace CallCoach.Contracts;

/// <summary>The rep set the outcome of a call right.</summary>
public sealed record OutcomeChangedPayload(string Call, string Outcome) : NodePayload;
