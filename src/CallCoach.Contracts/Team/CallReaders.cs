namespace CallCoach.Contracts;

/// <summary>Names of those who read a call along.</summary>
public sealed record CallReaders(string Call, IReadOnlyList<string> Names);
