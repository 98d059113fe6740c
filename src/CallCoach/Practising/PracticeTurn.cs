namespace CallCoach;

/// <summary>One line is heard at a time: a second one would only make both late.</summary>
internal sealed class PracticeTurn : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <returns>To be disposed when the line is heard; null while another one is.</returns>
    public IDisposable? TryTake() => _turn.Wait(0) ? new Taken(_turn) : null;

    public void Dispose() => _turn.Dispose();

    private sealed class Taken(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
