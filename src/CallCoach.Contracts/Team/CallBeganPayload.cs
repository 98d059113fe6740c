namespace CallCoach.Contracts;

/// <summary>A call began. What the policy does not share is missing.</summary>
/// <param name="StartedAt">By the node's clock.</param>
/// <param name="Prospect">First name and company, where live figures are shared.</param>
public sealed record CallBeganPayload(string Call, DateTimeOffset StartedAt, string? Prospect, string? Segment, bool IsWarm) : NodePayload;
