namespace CallCoach.Desk;

/// <summary>A line of the list.</summary>
/// <param name="Called">Whom it is about, where a lead is known.</param>
/// <param name="Call">The call it was said in.</param>
public sealed record DoNotCallEntry(Suppression Suppression, string? Called, string? Call)
{
    /// <summary>It was said in a call, and nobody knows yet who said it.</summary>
    public bool IsUnknown => Suppression is { Number: null, NumberHash: null, Lead: null, Company: null };
}
