using System.Runtime.InteropServices;

namespace CallCoach;

/// <summary>
/// Gives memory back that the C library holds for later; Linux only. A decode takes some 200 MB for a moment, on whichever thread
/// it runs, and glibc keeps what was taken in an arena of each thread: after 45 s of the sample call the program held 527 MB, and
/// 262 MB with this.
/// </summary>
internal sealed partial class NativeMemory(TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!OperatingSystem.IsLinux())
            return;

        using var timer = new PeriodicTimer(Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                _ = MallocTrim(0);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
        catch (Exception other) when (other is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another C library (musl): it gives memory back by itself.
        }
    }

    [LibraryImport("libc.so.6", EntryPoint = "malloc_trim")]
    private static partial int MallocTrim(nint keep);
}
