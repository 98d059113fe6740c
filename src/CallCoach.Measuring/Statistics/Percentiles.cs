namespace CallCoach.Measuring.Statistics;

/// <summary>Percentiles with linear interpolation between neighbours, as numpy and Excel count them.</summary>
internal sealed class Percentiles
{
    private readonly double[] _sorted;

    public Percentiles(IEnumerable<double> values)
    {
        _sorted = [.. values];
        Array.Sort(_sorted);
    }

    public int Count => _sorted.Length;

    public double Median => At(0.5);

    public double Mean => Count == 0 ? double.NaN : _sorted.Average();

    public double Largest => Count == 0 ? double.NaN : _sorted[^1];

    /// <summary>The value below which <paramref name="share"/> (0 to 1) of all lie; <see cref="double.NaN"/> where there is none.</summary>
    public double At(double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        if (Count == 0)
            return double.NaN;
        var place = share * (Count - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, Count - 1);
        return _sorted[below] + ((place - below) * (_sorted[above] - _sorted[below]));
    }
}
