namespace CallCoach.Tracking.Files.Import;

/// <summary>What a file looks like before anything is read in: to correct the columns' meaning.</summary>
/// <param name="Heads">The first row.</param>
/// <param name="Guess">What each column seems to mean, in the same order.</param>
/// <param name="Sample">Some rows.</param>
/// <param name="Problem">What makes an import useless as it stands; null if nothing does.</param>
public sealed record ImportPreview(
    IReadOnlyList<string> Heads, IReadOnlyList<LeadField> Guess, IReadOnlyList<IReadOnlyList<string>> Sample, char Delimiter, string Encoding, string? Problem);
