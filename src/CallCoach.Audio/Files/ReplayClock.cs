namespace CallCoach.Audio;

/// <summary>
/// Waits until a moment of a recording is due. Each wait is measured from the start, so that late wake-ups never add up.
/// </summary>
internal sealed class ReplayClock(ReplayPace pace, TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    /// <param name="played">Time in the recording since the replay began.</param>
    public ValueTask WaitAsync(TimeSpan played, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return pace.Waits ? new ValueTask(DelayAsync(played / pace.Factor, cancellationToken)) : ValueTask.CompletedTask;
    }

    private async Task DelayAsync(TimeSpan due, CancellationToken cancellationToken)
    {
        for (var left = due - time.GetElapsedTime(_start); left > TimeSpan.Zero; left = due - time.GetElapsedTime(_start))
            await Task.Delay(left < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : left, time, cancellationToken);
    }
}
