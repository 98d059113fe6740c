namespace CallCoach.Team;

/// <summary>Messages of a node are not taken; the message says why.</summary>
internal sealed class RefusedException(string message, Exception? inner = null) : Exception(message, inner);
