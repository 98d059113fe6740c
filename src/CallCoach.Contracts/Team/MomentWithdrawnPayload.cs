namespace CallCoach.Contracts;

/// <summary>The rep takes a shared moment back: the team deletes its words and sound.</summary>
public sealed record MomentWithdrawnPayload(Guid Moment) : NodePayload;
