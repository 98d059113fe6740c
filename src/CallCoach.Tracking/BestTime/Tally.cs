using NodaTime;

namespace CallCoach.Tracking.BestTime;

/// <summary>Tries counted by segment, weekday, hour and attempt, each weighted 2^(-age / half-life).</summary>
internal sealed class Tally
{
    private static readonly Counts None = new();

    private readonly Dictionary<(string Segment, IsoDayOfWeek Weekday, int Hour), Counts[]> _cells = [];
    private readonly Dictionary<string, Counts> _segments = new(StringComparer.Ordinal);

    public Counts Team { get; } = new();

    public static Tally Of(IEnumerable<DialSample> samples, LocalDate asOf, int halfLifeDays)
    {
        var tally = new Tally();
        foreach (var sample in samples)
            tally.Add(sample, Math.Pow(2, -Math.Max(0, Period.DaysBetween(sample.Day, asOf)) / (double)halfLifeDays));
        return tally;
    }

    public Counts Segment(string segment) => _segments.GetValueOrDefault(segment, None);

    /// <summary>a_j = (k_j + 30 A_j) / (E_j + 30), E_j being what the segments' rates alone would give.</summary>
    public double[] AttemptFactors(Func<string, double> segmentRate, double strength)
    {
        var expected = new double[Priors.Attempts.Length];
        var successes = new double[Priors.Attempts.Length];
        foreach (var (key, byAttempt) in _cells)
        {
            var rate = segmentRate(key.Segment);
            for (var j = 0; j < byAttempt.Length; j++)
            {
                expected[j] += rate * byAttempt[j].Tries;
                successes[j] += byAttempt[j].Successes;
            }
        }

        return [.. Priors.Attempts.Select((prior, j) => (successes[j] + (strength * prior)) / (expected[j] + strength))];
    }

    public Dictionary<int, Factor> HourFactors(Func<string, double> segmentRate, double[] attempts, double strength) =>
        Factors(key => key.Hour, Priors.Hour, segmentRate, attempts, strength);

    public Dictionary<IsoDayOfWeek, Factor> WeekdayFactors(Func<string, double> segmentRate, double[] attempts, double strength) =>
        Factors(key => key.Weekday, _ => 1, segmentRate, attempts, strength);

    /// <summary>Tries of a cell, each counted as much as its attempt is worth, with its successes.</summary>
    public (double Tries, Counts Counts) Cell(string segment, IsoDayOfWeek weekday, int hour, double[] attempts) =>
        _cells.TryGetValue((segment, weekday, hour), out var byAttempt) ? Sum(byAttempt, attempts) : (0, None);

    /// <summary>Every cell with tries: expected rate, tries, successes.</summary>
    public IEnumerable<(double Prior, double Tries, double Successes)> Cells(double[] attempts, Func<string, IsoDayOfWeek, int, double> prior)
    {
        foreach (var (key, byAttempt) in _cells)
        {
            var (tries, counts) = Sum(byAttempt, attempts);
            yield return (prior(key.Segment, key.Weekday, key.Hour), tries, counts.Successes);
        }
    }

    private static (double Tries, Counts Counts) Sum(Counts[] byAttempt, double[] attempts)
    {
        var sum = new Counts();
        var tries = 0.0;
        for (var j = 0; j < byAttempt.Length; j++)
        {
            tries += attempts[j] * byAttempt[j].Tries;
            sum.Add(byAttempt[j]);
        }

        return (tries, sum);
    }

    private Dictionary<TKey, Factor> Factors<TKey>(
        Func<(string Segment, IsoDayOfWeek Weekday, int Hour), TKey> by, Func<TKey, double> prior, Func<string, double> segmentRate, double[] attempts, double strength)
        where TKey : notnull
    {
        var sums = new Dictionary<TKey, (double Expected, double Successes)>();
        foreach (var (key, byAttempt) in _cells)
        {
            var (tries, counts) = Sum(byAttempt, attempts);
            var (expected, successes) = sums.GetValueOrDefault(by(key));
            sums[by(key)] = (expected + (segmentRate(key.Segment) * tries), successes + counts.Successes);
        }

        return sums.ToDictionary(pair => pair.Key, pair =>
        {
            var evidence = pair.Value.Successes + (strength * prior(pair.Key));
            return new Factor(evidence / (pair.Value.Expected + strength), evidence);
        });
    }

    private void Add(DialSample sample, double weight)
    {
        Team.Add(weight, sample.IsSuccess);
        if (!_segments.TryGetValue(sample.Segment, out var segment))
            _segments[sample.Segment] = segment = new Counts();
        segment.Add(weight, sample.IsSuccess);
        var key = (sample.Segment, sample.Weekday, sample.Hour);
        if (!_cells.TryGetValue(key, out var cell))
            _cells[key] = cell = [.. Priors.Attempts.Select(_ => new Counts())];
        cell[Priors.AttemptIndex(sample.Ordinal)].Add(weight, sample.IsSuccess);
    }
}
