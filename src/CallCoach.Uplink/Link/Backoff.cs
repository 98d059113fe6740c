namespace CallCoach.Uplink;

/// <summary>How long to wait before the next try: twice as long each time, up to a limit, and by chance so that the nodes of a floor don't come back in one moment.</summary>
internal sealed class Backoff(TimeSpan longest, Func<double> chance)
{
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(2);

    private int _tries;

    public TimeSpan Next()
    {
        var full = Math.Min(longest.TotalSeconds, s_first.TotalSeconds * Math.Pow(2, Math.Min(_tries++, 20)));
        return TimeSpan.FromSeconds(full * (0.25 + (0.75 * chance())));
    }

    public void Reset() => _tries = 0;
}
