using CallCoach.Tracking.Chance;
using CallCoach.Tracking.Leads;
using NodaTime;

namespace CallCoach.Tracking.BestTime.Trial;

/// <summary>Tries the best-time chain on simulated people against the plain rule of calling evenly.</summary>
public static class BestTimeTrial
{
    /// <summary>Calls between two looks at what was learnt: a team fits once or twice a day.</summary>
    private const int FitEvery = 25;

    private static readonly LocalDate FirstMonday = new(2026, 1, 5);

    /// <param name="calls">Calls in each run.</param>
    /// <param name="runs">Simulated teams; the more, the narrower the ranges.</param>
    public static TrialResult Run(int calls, int runs, BestTimeOptions options, double cellSpread = .1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(calls, FitEvery);
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 2);
        var results = Enumerable.Range(0, runs).Select(run => Once(run, calls, options, cellSpread)).ToArray();
        Estimate Over(Func<RunResult, double> value) => Estimate.Of([.. results.Select(value)]);
        return new TrialResult(
            calls, runs, Over(run => run.PickOfChain), Over(run => run.PickOfEven), Over(run => run.AnswersOfChain),
            Over(run => run.AnswersOfEven), Over(run => run.AnswersOfChain - run.AnswersOfEven), Over(run => run.Coverage));
    }

    private static RunResult Once(int run, int calls, BestTimeOptions options, double cellSpread)
    {
        var world = new TrialWorld(new KeyedRandom($"trial|{run}|world"), cellSpread);
        var chain = Work(world, run, calls, options, isChain: true);
        var even = Work(world, run, calls, options, isChain: false);
        var model = BestTimeModel.Fit(chain, chain[^1].Day, options);
        return new RunResult(
            PickShare(world, (segment, day, hour) => model.Cell(TrialWorld.Name(segment), TrialWorld.Weekday(day), TrialWorld.Hour(hour)).Rate.Mean),
            PickShare(world, PlainRates(even)),
            chain.Count(sample => sample.IsSuccess) / (double)calls,
            even.Count(sample => sample.IsSuccess) / (double)calls,
            Covered(world, model));
    }

    private static List<DialSample> Work(TrialWorld world, int run, int calls, BestTimeOptions options, bool isChain)
    {
        var random = new KeyedRandom($"trial|{run}|calls|{isChain}");
        var samples = new List<DialSample>(calls);
        var model = BestTimeModel.Fit([], FirstMonday, options);
        int[] hours = [.. Enumerable.Range(0, TrialWorld.Hours).Select(TrialWorld.Hour)];
        for (var call = 0; call < calls; call++)
        {
            // A team of two works some hundred numbers a day.
            var date = FirstMonday.PlusWeeks(call / 500).PlusDays(call / 100 % TrialWorld.Days);
            var segment = random.Next(TrialWorld.Segments);
            var lead = new Lead(new LeadId(new Guid(call, (short)run, 0, new byte[8])), TrialWorld.Name(segment));
            var hour = isChain ? HourChooser.Choose(model, options, lead, date, hours)!.Hour : hours[random.Next(hours.Length)];
            var answered = random.NextDouble() < world.Rate(segment, (int)date.DayOfWeek - 1, hour - Priors.FirstHour);
            samples.Add(new DialSample(lead.Segment, date, hour, 1, answered));
            if (isChain && (call + 1) % FitEvery == 0)
                model = BestTimeModel.Fit(samples, date, options);
        }

        return samples;
    }

    private static Func<int, int, int, double> PlainRates(List<DialSample> samples)
    {
        var counts = samples.GroupBy(sample => (sample.Segment, sample.Weekday, sample.Hour))
            .ToDictionary(cell => cell.Key, cell => cell.Count(sample => sample.IsSuccess) / (double)cell.Count());
        return (segment, day, hour) => counts.GetValueOrDefault((TrialWorld.Name(segment), TrialWorld.Weekday(day), TrialWorld.Hour(hour)));
    }

    private static double PickShare(TrialWorld world, Func<int, int, int, double> value)
    {
        var share = 0.0;
        for (var segment = 0; segment < TrialWorld.Segments; segment++)
        {
            var (best, rate) = (-1.0, 0.0);
            for (var cell = 0; cell < TrialWorld.Days * TrialWorld.Hours; cell++)
            {
                var (day, hour) = Math.DivRem(cell, TrialWorld.Hours);
                if (value(segment, day, hour) > best)
                    (best, rate) = (value(segment, day, hour), world.Rate(segment, day, hour));
            }

            share += rate / world.Best(segment) / TrialWorld.Segments;
        }

        return share;
    }

    private static double Covered(TrialWorld world, BestTimeModel model)
    {
        var inside = 0;
        var cells = TrialWorld.Segments * TrialWorld.Days * TrialWorld.Hours;
        for (var cell = 0; cell < cells; cell++)
        {
            var (segment, rest) = Math.DivRem(cell, TrialWorld.Days * TrialWorld.Hours);
            var (day, hour) = Math.DivRem(rest, TrialWorld.Hours);
            var range = model.Cell(TrialWorld.Name(segment), TrialWorld.Weekday(day), TrialWorld.Hour(hour)).Rate.Range();
            inside += range.Contains(world.Rate(segment, day, hour)) ? 1 : 0;
        }

        return inside / (double)cells;
    }

    private sealed record RunResult(double PickOfChain, double PickOfEven, double AnswersOfChain, double AnswersOfEven, double Coverage);
}
