using CallCoach.Tracking.Chance;
using NodaTime;

namespace CallCoach.Tracking.BestTime.Trial;

/// <summary>Made-up people: five segments, five days, thirteen hours, each cell with a true rate of answering.</summary>
internal sealed class TrialWorld
{
    public const int Segments = 5;
    public const int Days = 5;
    public const int Hours = 13;

    private readonly double[,,] _rates = new double[Segments, Days, Hours];

    /// <param name="cellSpread">How far a cell strays from what its segment, day and hour suggest.</param>
    public TrialWorld(KeyedRandom random, double cellSpread)
    {
        var hours = Spread(random, Hours, .25);
        var days = Spread(random, Days, .1);
        for (var segment = 0; segment < Segments; segment++)
        {
            var rate = .06 + (.12 * random.NextDouble());
            for (var day = 0; day < Days; day++)
            {
                for (var hour = 0; hour < Hours; hour++)
                    _rates[segment, day, hour] = Math.Clamp(rate * hours[hour] * days[day] * Math.Exp(cellSpread * random.NextNormal()), .005, .9);
            }
        }
    }

    public static string Name(int segment) => $"segment {segment + 1}";

    public static IsoDayOfWeek Weekday(int day) => (IsoDayOfWeek)(day + 1);

    public static int Hour(int hour) => Priors.FirstHour + hour;

    public double Rate(int segment, int day, int hour) => _rates[segment, day, hour];

    public double Best(int segment)
    {
        var best = 0.0;
        for (var day = 0; day < Days; day++)
        {
            for (var hour = 0; hour < Hours; hour++)
                best = Math.Max(best, _rates[segment, day, hour]);
        }

        return best;
    }

    private static double[] Spread(KeyedRandom random, int count, double spread) =>
        [.. Enumerable.Range(0, count).Select(_ => Math.Exp(spread * random.NextNormal()))];
}
