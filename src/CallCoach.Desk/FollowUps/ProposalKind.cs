namespace CallCoach.Desk;

/// <summary>What was heard and waits for a yes.</summary>
public enum ProposalKind
{
    FollowUp,
    Promise,
}
