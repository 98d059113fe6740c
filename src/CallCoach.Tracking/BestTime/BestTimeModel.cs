using CallCoach.Tracking.Chance;
using NodaTime;

namespace CallCoach.Tracking.BestTime;

/// <summary>
/// Rates of answering by segment, weekday and hour of the called party. A chain of shrinkage: the team's rate, the segment's
/// around it, factors for attempt, hour and weekday, and each cell around what these suggest. Few calls lean on many.
/// </summary>
public sealed class BestTimeModel
{
    private const double LeastRate = .005;
    private const double MostRate = .95;

    private readonly Tally _tally;
    private readonly double? _fittedStrength;
    private readonly double[] _attempts;
    private readonly Dictionary<int, Factor> _hours;
    private readonly Dictionary<IsoDayOfWeek, Factor> _weekdays;
    private readonly BestTimeOptions _options;

    private BestTimeModel(Tally tally, BestTimeOptions options)
    {
        _tally = tally;
        _options = options;
        var team = tally.Team;
        TeamRate = (team.Successes + (options.TeamStrength * options.TeamPrior)) / (team.Tries + options.TeamStrength);
        _attempts = tally.AttemptFactors(SegmentRate, options.FactorStrength);
        _hours = tally.HourFactors(SegmentRate, _attempts, options.FactorStrength);
        _weekdays = tally.WeekdayFactors(SegmentRate, _attempts, options.WeekdayStrength);
        _fittedStrength = team.Tries > options.FitAbove ? CellStrengths.Fit(tally.Cells(_attempts, Prior), options.CellStrength) : null;
    }

    public double TeamRate { get; }

    /// <summary>Learns from tries up to a day; older ones count less. The order of the samples does not matter.</summary>
    public static BestTimeModel Fit(IEnumerable<DialSample> samples, LocalDate asOf, BestTimeOptions options) =>
        new(Tally.Of(samples, asOf, options.HalfLifeDays), options);

    public double SegmentRate(string segment)
    {
        var counts = _tally.Segment(segment);
        return (counts.Successes + (_options.SegmentStrength * TeamRate)) / (counts.Tries + _options.SegmentStrength);
    }

    /// <summary>How much harder the attempt is than the first, 1 and down.</summary>
    public double AttemptFactor(int ordinal) => _attempts[Priors.AttemptIndex(ordinal)];

    public double HourFactor(int hour) => HourOf(hour).Value;

    public double WeekdayFactor(IsoDayOfWeek weekday) => WeekdayOf(weekday).Value;

    public CellPosterior Cell(string segment, IsoDayOfWeek weekday, int hour)
    {
        var prior = Prior(segment, weekday, hour);
        var (tries, counts) = _tally.Cell(segment, weekday, hour, _attempts);
        var rate = BetaDistribution.After(prior, Strength(segment, weekday, hour, prior), counts.Successes, tries);
        return new CellPosterior(rate, prior, tries, counts.Plain, counts.PlainSuccesses)
        {
            ForChoice = BetaDistribution.After(prior, _fittedStrength ?? _options.CellStrength, counts.Successes, tries),
        };
    }

    /// <summary>Chance that this attempt is answered.</summary>
    public double Chance(string segment, IsoDayOfWeek weekday, int hour, int ordinal) =>
        Math.Clamp(Cell(segment, weekday, hour).Rate.Mean * AttemptFactor(ordinal), LeastRate, MostRate);

    /// <summary>A strength fitted to the data says how cells differ; how well the factors themselves are known comes on top.</summary>
    private double Strength(string segment, IsoDayOfWeek weekday, int hour, double prior)
    {
        if (_fittedStrength is not { } fitted)
            return _options.CellStrength;
        var segmentEvidence = _tally.Segment(segment).Successes + (_options.SegmentStrength * TeamRate);
        return CellStrengths.With(fitted, prior, (1 / HourOf(hour).Evidence) + (1 / WeekdayOf(weekday).Evidence) + (1 / segmentEvidence));
    }

    private Factor HourOf(int hour) => _hours.TryGetValue(hour, out var factor) ? factor : new Factor(Priors.Hour(hour), _options.FactorStrength * Priors.Hour(hour));

    private Factor WeekdayOf(IsoDayOfWeek weekday) => _weekdays.TryGetValue(weekday, out var factor) ? factor : new Factor(1, _options.WeekdayStrength);

    private double Prior(string segment, IsoDayOfWeek weekday, int hour) =>
        Math.Clamp(SegmentRate(segment) * HourFactor(hour) * WeekdayFactor(weekday), LeastRate, MostRate);
}
