namespace CallCoach.Models.Downloading;

/// <summary>Cancels when nothing has been heard for a while.</summary>
internal sealed class Quiet : IDisposable
{
    private readonly TimeSpan _longest;
    private readonly CancellationTokenSource _quiet;
    private readonly CancellationTokenSource _either;

    public Quiet(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        _longest = longest;
        _quiet = new CancellationTokenSource(longest, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_quiet.Token, cancellationToken);
    }

    public CancellationToken Token => _either.Token;

    public void Heard() => _quiet.CancelAfter(_longest);

    public void Dispose()
    {
        _either.Dispose();
        _quiet.Dispose();
    }
}
