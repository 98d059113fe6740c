namespace CallCoach.Uplink;

/// <summary>How the line to the team node is.</summary>
internal enum LinkState
{
    Away,
    Up,

    /// <summary>The team node no longer knows this device.</summary>
    Refused,
}
