namespace CallCoach.Team;

/// <summary>What came of a try to sign in.</summary>
internal enum DoorAnswer
{
    In,
    Wrong,
    Locked,

    /// <summary>The password was right; the second factor is asked for.</summary>
    Second,
}
