namespace CallCoach.Store;

/// <summary>Whose calls are meant: all that is given has to hold.</summary>
/// <param name="Number">In E.164, or as it is written with its country.</param>
/// <param name="FirstName">Capitals do not matter.</param>
/// <param name="Company">Capitals do not matter.</param>
public sealed record ProspectFilter(string? Number, string? FirstName, string? Company)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Number) && string.IsNullOrWhiteSpace(FirstName) && string.IsNullOrWhiteSpace(Company);
}
