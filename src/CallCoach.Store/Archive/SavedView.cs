namespace CallCoach.Store;

/// <summary>A choice of calls under a name.</summary>
public sealed record SavedView(string Name, CallFilter Filter);
