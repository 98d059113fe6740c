namespace CallCoach.Team;

/// <summary>Something of the team could not be done; the message says what to do.</summary>
public sealed class TeamException(string message, Exception? inner = null) : Exception(message, inner);
