namespace CallCoach.Tracking.Law;

public enum ConsentAnswer
{
    NotAsked,
    Given,
    Refused,

    /// <summary>They were told and spoke on.</summary>
    NoObjection,
}
