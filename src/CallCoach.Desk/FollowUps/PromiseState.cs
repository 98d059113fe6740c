namespace CallCoach.Desk;

/// <summary>What became of a promise.</summary>
public enum PromiseState
{
    Open,
    Done,
    Dropped,
}
