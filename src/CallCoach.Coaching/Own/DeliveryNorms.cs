namespace CallCoach.Coaching;

/// <summary>
/// What delivery is like when nobody reads: mean and spread of eight features, in the order in which the delivery meter measures them.
/// </summary>
public sealed record DeliveryNorms(IReadOnlyList<double> Means, IReadOnlyList<double> Deviations)
{
    /// <summary>Features that delivery is measured by.</summary>
    public const int Features = 8;

    /// <summary>How little a rep's own spread may be, as a share of everybody's: a very even speaker is not read at every breath.</summary>
    private const double LeastSpread = 0.5;

    /// <summary>Those of 104 speakers (Earnings-22).</summary>
    public static DeliveryNorms Everybody { get; } = new(
        [160.1, 0.513, 0.237, 0.338, 1.59, 3.51, 2.47, 1.50],
        [28.6, 0.103, 0.078, 0.292, 2.15, 3.77, 2.82, 1.97]);

    /// <summary>A rep's own, leant on everybody's while few calls are known: (n own + 5 everybody's) / (n + 5).</summary>
    public static DeliveryNorms Of(IReadOnlyList<double> means, IReadOnlyList<double> deviations, int calls) => new(
        [.. Enumerable.Range(0, Features).Select(i => Lean(means[i], Everybody.Means[i], calls))],
        [.. Enumerable.Range(0, Features).Select(i => Math.Max(LeastSpread * Everybody.Deviations[i], Lean(deviations[i], Everybody.Deviations[i], calls)))]);

    internal static double Lean(double own, double everybodys, int calls) => ((calls * own) + (5 * everybodys)) / (calls + 5);
}
