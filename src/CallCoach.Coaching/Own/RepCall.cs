namespace CallCoach.Coaching;

/// <summary>What is kept of one call to know the rep by: numbers, kinds and hashes, no words and no sound.</summary>
/// <param name="Words">How much the rep said.</param>
/// <param name="Pace">Words a minute.</param>
/// <param name="Windows">Stretches of 60 words that delivery was measured over.</param>
/// <param name="Means">Mean of each feature of delivery.</param>
/// <param name="Squares">Sum of squared distances from it.</param>
/// <param name="Faults">How often a kind weighed enough for a tip.</param>
/// <param name="Dismissed">How often a tip of a kind was dismissed or called wrong.</param>
/// <param name="Rows">Hashes of what was said (<see cref="Shingles"/>).</param>
public sealed record RepCall(
    string Call,
    DateTimeOffset At,
    int Words,
    double? Pace,
    int Windows,
    IReadOnlyList<double> Means,
    IReadOnlyList<double> Squares,
    IReadOnlyDictionary<string, int> Faults,
    IReadOnlyDictionary<string, int> Dismissed,
    string Rows);
