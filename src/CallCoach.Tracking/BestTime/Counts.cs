namespace CallCoach.Tracking.BestTime;

/// <summary>Tries and successes, each weighted by age, beside the plain number of tries.</summary>
internal sealed class Counts
{
    public double Tries { get; private set; }

    public double Successes { get; private set; }

    public int Plain { get; private set; }

    public int PlainSuccesses { get; private set; }

    public void Add(double weight, bool success)
    {
        Tries += weight;
        Plain++;
        if (!success)
            return;
        Successes += weight;
        PlainSuccesses++;
    }

    public void Add(Counts other)
    {
        Tries += other.Tries;
        Successes += other.Successes;
        Plain += other.Plain;
        PlainSuccesses += other.PlainSuccesses;
    }
}
