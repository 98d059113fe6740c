using CallCoach.Speech.Segments;

namespace CallCoach.Speech.Transcription;

/// <summary>One decode that is wanted: it holds the sound until it is finished or given up.</summary>
internal sealed class DecodeJob : IDisposable
{
    private readonly CancellationTokenSource _cancel = new();
    private readonly Lock _lock = new();
    private bool _disposed;

    public DecodeJob(Utterance utterance, LiveUtterance owner, DecodeKind kind)
    {
        Utterance = utterance;
        Owner = owner;
        Kind = kind;
        Cancelled = _cancel.Token;
        utterance.Sound.Hold();
    }

    public Utterance Utterance { get; }

    public LiveUtterance Owner { get; }

    public DecodeKind Kind { get; set; }

    public CancellationToken Cancelled { get; }

    public void Cancel()
    {
        lock (_lock)
        {
            if (!_disposed)
                _cancel.Cancel();
        }
    }

    /// <summary>Lets go of the sound; once is enough, twice does no harm.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_disposed)
                return;
            _disposed = true;
            _cancel.Dispose();
        }

        Utterance.Sound.Release();
    }
}
