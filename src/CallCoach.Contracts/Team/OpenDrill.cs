namespace CallCoach.Contracts;

/// <summary>A line that a rep and a lead agreed to practise.</summary>
/// <param name="Lead">The lead's first name.</param>
/// <param name="Tries">The rep's own words about what they will try.</param>
/// <param name="Sent">How many tries the rep has sent so far.</param>
public sealed record OpenDrill(Guid Session, string Lead, string Line, string? Tries, int Sent);
