using CallCoach.Audio;

namespace CallCoach.Speech.Transcription;

/// <summary>
/// What the one worker does next: finals first come first served and never dropped, then trials, then partials. A trial or
/// partial waits in the one slot of its track, where a newer one takes its place. A partial that runs gives way to anything
/// more urgent.
/// </summary>
internal sealed class DecodeQueue(SpeechMetrics metrics) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _work = new(0);
    private readonly Queue<DecodeJob> _finals = new();
    private readonly DecodeJob?[] _trials = new DecodeJob?[2];
    private readonly DecodeJob?[] _partials = new DecodeJob?[2];
    private DecodeJob? _running;
    private bool _complete;

    /// <summary>Where the oldest utterance that still waits for its final ended; <see langword="null"/> when none waits.</summary>
    public long? OldestFinal
    {
        get
        {
            lock (_lock)
            {
                if (_running is { Kind: DecodeKind.Final } running)
                    return running.Utterance.SpeechEnd;
                return _finals.TryPeek(out var first) ? first.Utterance.SpeechEnd : null;
            }
        }
    }

    public void Add(DecodeJob job)
    {
        lock (_lock)
        {
            if (job.Kind == DecodeKind.Final)
                _finals.Enqueue(job);
            else
                Replace(job.Kind == DecodeKind.Trial ? _trials : _partials, job);
            if (job.Kind != DecodeKind.Partial)
                MakeWay();
        }

        _work.Release();
    }

    /// <summary>The utterance of this trial is over: if it still waits it goes to the finals, if it runs it counts as one.</summary>
    public void Promote(DecodeJob trial)
    {
        lock (_lock)
        {
            trial.Kind = DecodeKind.Final;
            if (!ReferenceEquals(_trials[(int)trial.Utterance.Track], trial))
                return;
            _trials[(int)trial.Utterance.Track] = null;
            _finals.Enqueue(trial);
        }

        _work.Release();
    }

    /// <summary>Speech goes on: the trial is void, wherever it is.</summary>
    /// <param name="unlessRunning">Whether one that runs goes on as a partial.</param>
    /// <returns>Whether it goes on as a partial.</returns>
    public bool Void(DecodeJob trial, bool unlessRunning)
    {
        lock (_lock)
        {
            if (unlessRunning && ReferenceEquals(_running, trial))
            {
                trial.Kind = DecodeKind.Partial;
                return true;
            }

            trial.Cancel();
            if (ReferenceEquals(_trials[(int)trial.Utterance.Track], trial))
            {
                _trials[(int)trial.Utterance.Track] = null;
                trial.Dispose();
            }

            return false;
        }
    }

    /// <summary>The pause has come: a partial of this track would come too late.</summary>
    public void DropPartial(Track track)
    {
        lock (_lock)
        {
            if (_partials[(int)track] is { } waiting)
            {
                metrics.PartialOverwritten();
                waiting.Dispose();
                _partials[(int)track] = null;
            }

            if (_running is { Kind: DecodeKind.Partial } running && running.Utterance.Track == track)
                running.Cancel();
        }
    }

    /// <summary>Nothing more will come.</summary>
    public void Complete()
    {
        lock (_lock)
            _complete = true;
        _work.Release();
    }

    /// <summary>The most urgent job, as soon as there is one; <see langword="null"/> when all is done.</summary>
    public async ValueTask<DecodeJob?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await _work.WaitAsync(cancellationToken);
            lock (_lock)
            {
                _running = TakeFinal() ?? Take(_trials) ?? Take(_partials);
                if (_running is not null)
                    return _running;
                if (!_complete)
                    continue;
            }

            return null;
        }
    }

    /// <summary>The job that ran is done or given up.</summary>
    public void Finished(DecodeJob job)
    {
        lock (_lock)
            _running = null;
        job.Dispose();
        _work.Release();
    }

    public void Dispose()
    {
        foreach (var job in _finals.Concat(_trials.OfType<DecodeJob>()).Concat(_partials.OfType<DecodeJob>()))
            job.Dispose();
        _work.Dispose();
    }

    private void Replace(DecodeJob?[] slots, DecodeJob job)
    {
        var slot = (int)job.Utterance.Track;
        if (slots[slot] is { } older)
        {
            if (older.Kind == DecodeKind.Partial)
                metrics.PartialOverwritten();
            older.Dispose();
        }

        slots[slot] = job;
    }

    private void MakeWay()
    {
        if (_running is { Kind: DecodeKind.Partial } partial)
            partial.Cancel();
    }

    private DecodeJob? TakeFinal() => _finals.TryDequeue(out var job) ? job : null;

    // Of two tracks the one that has heard more recently: its speaker is the one being watched.
    private static DecodeJob? Take(DecodeJob?[] slots)
    {
        var slot = (slots[0]?.Utterance.SpeechEnd ?? -1) >= (slots[1]?.Utterance.SpeechEnd ?? -1) ? 0 : 1;
        var job = slots[slot];
        slots[slot] = null;
        return job;
    }
}
