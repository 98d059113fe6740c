using CallCoach.Measuring.Statistics;

namespace CallCoach.Measuring.Judgement;

/// <summary>What a judge came to over many units.</summary>
internal sealed class JudgementScore(IReadOnlyList<UnitScore> units)
{
    public IReadOnlyList<UnitScore> Units => units;

    public LabelCounts Of(LabelGroup group) => Sum(units, key => key.Group == group);

    public LabelCounts Of(LabelGroup group, string label) => Sum(units, key => key == (group, label));

    /// <summary>Interval of F1 over all labels of a group, or of one.</summary>
    public Interval F1Interval(LabelGroup group, string? label = null) => Bootstrap.Of(
        [.. units.Where(unit => unit.Counts.Keys.Any(key => IsMeant(key, group, label)))],
        drawn => Sum(drawn, key => IsMeant(key, group, label)).F1);

    public int Unmarked => units.Count(unit => unit.IsUnmarkedRep);

    public int UnmarkedFlagged => units.Count(unit => unit.IsUnmarkedRep && unit.IsFlagged);

    /// <summary>The share of the rep's unmarked utterances in which anything is flagged.</summary>
    public double CleanFlagged => Unmarked == 0 ? double.NaN : (double)UnmarkedFlagged / Unmarked;

    private static bool IsMeant((LabelGroup Group, string Label) key, LabelGroup group, string? label) =>
        key.Group == group && (label is null || string.Equals(key.Label, label, StringComparison.Ordinal));

    private static LabelCounts Sum(IEnumerable<UnitScore> units, Func<(LabelGroup Group, string Label), bool> isMeant) => units
        .SelectMany(unit => unit.Counts)
        .Where(pair => isMeant(pair.Key))
        .Aggregate(default(LabelCounts), (sum, pair) => sum + pair.Value);
}
