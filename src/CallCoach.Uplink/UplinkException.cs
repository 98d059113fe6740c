namespace CallCoach.Uplink;

/// <summary>The link to the team can't be set up; the message says what to do.</summary>
public sealed class UplinkException(string message, Exception? inner = null) : Exception(message, inner);
