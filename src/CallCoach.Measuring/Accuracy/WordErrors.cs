using System.Runtime.InteropServices;

namespace CallCoach.Measuring.Accuracy;

/// <summary>What separates a heard text from its reference, counted in words.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordErrors(int Hits, int Substitutions, int Deletions, int Insertions)
{
    public int ReferenceWords => Hits + Substitutions + Deletions;

    public int Errors => Substitutions + Deletions + Insertions;

    /// <summary>Errors a reference word; may exceed 1. <see cref="double.NaN"/> where there is no reference word.</summary>
    public double Rate => ReferenceWords == 0 ? double.NaN : (double)Errors / ReferenceWords;

    public static WordErrors operator +(WordErrors left, WordErrors right) => new(
        left.Hits + right.Hits,
        left.Substitutions + right.Substitutions,
        left.Deletions + right.Deletions,
        left.Insertions + right.Insertions);

    public static WordErrors Sum(IEnumerable<WordErrors> parts) =>
        parts.Aggregate(default(WordErrors), (sum, part) => sum + part);
}
