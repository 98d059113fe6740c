namespace CallCoach.Contracts;

/// <summary>A rep on no call.</summary>
/// <param name="Since">When the last call of today was over; missing without one.</param>
public sealed record BoardRep(Guid Person, string Name, DateTimeOffset? Since);
