using System.Diagnostics;

namespace CallCoach.Measuring.Machine;

/// <summary>Watches processor time and resident memory of this process from when it is made until it is stopped.</summary>
internal sealed class MachineMeter : IAsyncDisposable
{
    /// <summary>A decode holds its memory for longer than this.</summary>
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource _over = new();
    private readonly TimeSpan _before = Cpu();
    private readonly Task _watching;
    private long _peak;

    public MachineMeter() => _watching = WatchAsync(_over.Token);

    /// <summary>The use so far.</summary>
    public MachineUse Read()
    {
        Sample();
        return new MachineUse(Cpu() - _before, Interlocked.Read(ref _peak));
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
        do
            Sample();
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }

    private void Sample() => Interlocked.Exchange(ref _peak, Math.Max(Interlocked.Read(ref _peak), Environment.WorkingSet));

    private static TimeSpan Cpu()
    {
        using var self = Process.GetCurrentProcess();
        return self.TotalProcessorTime;
    }
}
