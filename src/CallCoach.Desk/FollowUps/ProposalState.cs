namespace CallCoach.Desk;

/// <summary>What the rep made of a proposal.</summary>
public enum ProposalState
{
    Waiting,
    Confirmed,
    Dropped,
}
