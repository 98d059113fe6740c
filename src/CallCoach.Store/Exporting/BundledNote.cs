namespace CallCoach.Store;

/// <summary>A note, in a bundle.</summary>
internal sealed record BundledNote(TimeSpan? At, string Text);
