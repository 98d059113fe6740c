namespace CallCoach.Desk;

/// <summary>A card on the note desk.</summary>
/// <param name="Text">The draft, or what the rep made of it.</param>
/// <param name="Words">Words of the text.</param>
/// <param name="Doubts">What length or phrase check has against it.</param>
/// <param name="Blanks">How many blanks are left to fill in.</param>
public sealed record CardSheet(HandNote Note, Lead Lead, string Text, int Words, IReadOnlyList<string> Doubts, int Blanks);
