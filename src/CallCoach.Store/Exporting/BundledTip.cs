namespace CallCoach.Store;

/// <summary>What the rep said of a tip after the call, in a bundle.</summary>
internal sealed record BundledTip(TimeSpan At, bool IsHelpful);
