namespace CallCoach.Contracts;

/// <summary>One message of a node to the team. Numbers count from 1 without a hole for each device, so that each is kept once whatever happens to the network.</summary>
/// <param name="At">When it was written, by the node's own clock.</param>
public sealed record NodeMessage(int Version, long Number, DateTimeOffset At, NodePayload Payload)
{
    public const int CurrentVersion = 1;

    /// <summary>Most messages of one <see cref="ITeamHub.Send"/>.</summary>
    public const int LargestBatch = 200;
}
