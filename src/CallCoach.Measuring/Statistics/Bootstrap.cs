namespace CallCoach.Measuring.Statistics;

/// <summary>
/// Interval of any figure by drawing the units it was counted on (turns, utterances) again and again. The draw has a fixed seed:
/// the same data give the same interval.
/// </summary>
internal static class Bootstrap
{
    private const int Seed = 20_26;
    private const int Draws = 1_000;

    /// <param name="units">What was counted, one entry an independent unit.</param>
    /// <param name="figure">The figure of a drawn set; <see cref="double.NaN"/> where it has none.</param>
    public static Interval Of<T>(IReadOnlyList<T> units, Func<IReadOnlyList<T>, double> figure)
    {
        if (units.Count == 0)
            return Interval.Unknown;
        var random = new Random(Seed);
        var drawn = new T[units.Count];
        var figures = new List<double>(Draws);
        for (var draw = 0; draw < Draws; draw++)
        {
            for (var i = 0; i < drawn.Length; i++)
                drawn[i] = units[random.Next(units.Count)];
            var value = figure(drawn);
            if (!double.IsNaN(value))
                figures.Add(value);
        }

        var spread = new Percentiles(figures);
        return new Interval(spread.At(0.025), spread.At(0.975));
    }
}
