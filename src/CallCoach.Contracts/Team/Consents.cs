namespace CallCoach.Contracts;

/// <summary>How consent to being heard stands, as it crosses the wire. A reader that does not know a value shows none.</summary>
public static class Consents
{
    public const string NotAsked = "not-asked";
    public const string Asked = "asked";
    public const string Agreed = "agreed";
    public const string Refused = "refused";

    /// <summary>They were told and spoke on.</summary>
    public const string Told = "told";

    /// <summary>Where they are it is enough to tell them, and nothing says yet that they were.</summary>
    public const string NotNeeded = "not-needed";

    /// <summary>The rep shares nothing of this call beyond that it is under way.</summary>
    public const string NotShared = "not-shared";
}
