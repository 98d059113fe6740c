namespace CallCoach.Measuring.Soak;

/// <summary>Watches the resident memory of this process, stretch by stretch.</summary>
internal sealed class MemoryTrace : IAsyncDisposable
{
    /// <summary>A decode holds its memory for longer than this.</summary>
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource _over = new();
    private readonly Lock _lock = new();
    private readonly List<MemoryStretch> _stretches = [];
    private readonly Task _watching;
    private long _lowest = long.MaxValue;
    private long _highest;

    public MemoryTrace() => _watching = WatchAsync(_over.Token);

    public IReadOnlyList<MemoryStretch> Stretches => _stretches;

    /// <summary>Ends the stretch that is on at this time of the call, and begins the next.</summary>
    public MemoryStretch Mark(TimeSpan at)
    {
        Observe(Environment.WorkingSet);
        lock (_lock)
        {
            _stretches.Add(new MemoryStretch(at, _lowest, _highest));
            (_lowest, _highest) = (long.MaxValue, 0);
        }

        return _stretches[^1];
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _over.Dispose();
    }

    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(s_step);
        while (await timer.WaitForNextTickAsync(cancellationToken))
            Observe(Environment.WorkingSet);
    }

    private void Observe(long resident)
    {
        lock (_lock)
            (_lowest, _highest) = (Math.Min(_lowest, resident), Math.Max(_highest, resident));
    }
}
