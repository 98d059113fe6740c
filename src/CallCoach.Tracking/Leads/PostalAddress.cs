namespace CallCoach.Tracking.Leads;

/// <summary>Where a lead is. <paramref name="Country"/> is ISO 3166 ("US"), <paramref name="State"/> the part after the dash of ISO 3166-2 ("FL").</summary>
public sealed record PostalAddress(string? Street, string? City, string? State, string? PostalCode, string? Country)
{
    public static PostalAddress None { get; } = new(null, null, null, null, null);
}
