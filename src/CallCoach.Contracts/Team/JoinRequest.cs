namespace CallCoach.Contracts;

/// <summary>A machine asks to be joined to a team.</summary>
/// <param name="Code">As the person typed it.</param>
/// <param name="Name">What the machine is called in the list of devices.</param>
public sealed record JoinRequest(string Code, string Name);
