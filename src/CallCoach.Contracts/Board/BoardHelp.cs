namespace CallCoach.Contracts;

/// <summary>A moment on which a rep asks for help.</summary>
/// <param name="At">Seconds since the call began.</param>
/// <param name="Note">The rep's own words.</param>
public sealed record BoardHelp(Guid Moment, string Rep, double At, string? Note);
