namespace CallCoach.Store;

/// <summary>A note of the rep.</summary>
/// <param name="At">The moment of the call that it is about, if it is about one.</param>
public sealed record ReviewNote(long Id, TimeSpan? At, string Text, DateTimeOffset WrittenAt);
