namespace CallCoach.Models;

/// <summary>What was found of one file of a model.</summary>
/// <param name="IsAdded">Whether the user added it.</param>
/// <param name="Fault">What is wrong and what to do, as sentences; <see langword="null"/> for a file that is whole.</param>
public sealed record ModelCheck(string Model, string Path, long Bytes, bool IsAdded, string? Fault);
