namespace CallCoach.Contracts;

/// <summary>What a rep's node may ask of the team node's hub at /hubs/team. It signs in with its device token.</summary>
public interface ITeamHub
{
    /// <summary>First call on each connection: who this is; the answer says from where to go on.</summary>
    Task<TeamWelcome> Hello(NodeHello hello);

    /// <summary>
    /// Messages in the order of their numbers, at most <see cref="NodeMessage.LargestBatch"/>. Gives the last number that is kept for good; a message that was
    /// there already is passed over, and one that leaves a gap is refused.
    /// </summary>
    Task<long> Send(IReadOnlyList<NodeMessage> messages);
}
