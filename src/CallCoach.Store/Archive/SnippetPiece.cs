namespace CallCoach.Store;

/// <summary>A piece of text, and whether it is what was searched for.</summary>
public sealed record SnippetPiece(string Text, bool IsHit);
