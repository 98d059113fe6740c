namespace CallCoach.Team;

/// <summary>Puts right what a node's clock says.</summary>
internal static class NodeClock
{
    /// <summary>The instant by the team node's clock; a time that no clock can mean is taken as the nearest that one can.</summary>
    public static DateTimeOffset Right(DateTimeOffset nodeTime, TimeSpan ahead)
    {
        var least = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var most = new DateTimeOffset(2200, 1, 1, 0, 0, 0, TimeSpan.Zero);
        if (nodeTime < least || nodeTime > most)
            return nodeTime < least ? least : most;
        return (nodeTime - ahead).ToUniversalTime();
    }
}
