namespace CallCoach.Desk;

/// <summary>A card in the list: to write, in the post, or answered.</summary>
public sealed record CardLine(HandNote Note, Lead Lead);
