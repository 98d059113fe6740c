namespace CallCoach.Coaching;

/// <summary>Rates of several calls with 95 % intervals. Pure: the same calls give the same interval.</summary>
public static class MeasuredRates
{
    /// <summary>Fewer calls can't be drawn anew.</summary>
    private const int FewestToDraw = 5;

    private const int Draws = 2000;
    private const double TenMinutes = 10;

    /// <param name="figures">One of each call that had an occasion.</param>
    public static MeasuredRate Of(MeasureShape shape, IReadOnlyList<CallFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var (count, of) = (figures.Sum(figure => figure.Count), figures.Sum(figure => figure.Of));
        if (of <= 0)
            return MeasuredRate.None;
        return shape switch
        {
            MeasureShape.OfChances => Share(figures.Count, count, of),
            MeasureShape.PerTenMinutes => PerTime(figures, count, of),
            _ => OfWords(figures, count / of),
        };
    }

    private static MeasuredRate Share(int calls, double count, double of)
    {
        var (low, high) = Shares.Wilson(count, of);
        return new(calls, count / of, low, high);
    }

    // Calls differ by more than chance: where they do, so much less is known (quasi-Poisson). The prior is Jeffreys's.
    private static MeasuredRate PerTime(IReadOnlyList<CallFigure> figures, double count, double minutes)
    {
        var rate = count / minutes;
        var spread = figures.Count < 2 || rate <= 0 ? 1 : Math.Max(1, figures.Sum(figure => Square(figure.Count - (rate * figure.Of)) / (rate * figure.Of)) / (figures.Count - 1));
        var (shape, time) = ((count / spread) + 0.5, minutes / spread);
        return new(
            figures.Count, rate * TenMinutes,
            count <= 0 ? 0 : GammaCurve.Quantile(shape, 0.025) / time * TenMinutes, GammaCurve.Quantile(shape, 0.975) / time * TenMinutes);
    }

    private static MeasuredRate OfWords(IReadOnlyList<CallFigure> figures, double rate)
    {
        if (figures.Count < FewestToDraw)
            return new(figures.Count, rate, null, null);
        // The seed is fixed: a page that is loaded again says the same.
        var lots = new Lots(figures.Count);
        var drawn = new double[Draws];
        for (var i = 0; i < Draws; i++)
        {
            var (count, of) = (0.0, 0.0);
            for (var call = 0; call < figures.Count; call++)
            {
                var figure = figures[lots.Next(figures.Count)];
                (count, of) = (count + figure.Count, of + figure.Of);
            }

            drawn[i] = count / of;
        }

        Array.Sort(drawn);
        return new(figures.Count, rate, drawn[(int)(Draws * 0.025)], drawn[(int)(Draws * 0.975)]);
    }

    private static double Square(double value) => value * value;
}
