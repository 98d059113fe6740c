namespace CallCoach.Contracts;

/// <summary>How consent to being heard stands, as it crosses the wire.</summary>
public static class Consents
{
    public const string NotAsked = "not-asked";
    public const string Asked = "asked";
    public const string Agreed = "agreed";
    public const string Refused = "refused";

    /// <summary>The rep shares nothing of this call beyond that it is under way.</summary>
    public const string NotShared = "not-shared";
}
