using CallCoach.Coaching;
using Microsoft.Extensions.Logging;

namespace CallCoach.Calls;

/// <summary>One live call, from its start to its end: the road runs, the journal grows, the sinks are told.</summary>
public sealed class CallSession : IAsyncDisposable
{
    private readonly CallRun _run;
    private readonly CallPipeline _pipeline;
    private readonly SessionJournal _journal;
    private readonly SinkSet _sinks;
    private readonly CallObserver _observer;
    private readonly KeptSounds _sounds;
    private readonly bool _stopsOnRefusal;
    private readonly ILogger _log;
    private readonly CancellationTokenSource _leaving = new();
    private bool _isForgetting;

    internal CallSession(
        CallInfo call, CallRun run, CallPipeline pipeline, SessionJournal journal, SinkSet sinks, CallObserver observer, KeptSounds sounds, bool stopsOnRefusal, ILogger log)
    {
        Call = call;
        (_sounds, _stopsOnRefusal) = (sounds, stopsOnRefusal);
        (_run, _pipeline, _journal, _sinks, _observer, _log) = (run, pipeline, journal, sinks, observer, log);
        Completion = Task.Run(RunAsync);
    }

    public CallInfo Call { get; }

    /// <summary>Done when the call is over and every sink was told. It never fails: <see cref="Fault"/> says what went wrong.</summary>
    public Task Completion { get; }

    public bool IsLive => !Completion.IsCompleted;

    /// <summary>Time since the call began.</summary>
    public TimeSpan Now => _run.Inbox.Clock.Now;

    public TrackLevels Levels => _run.Levels;

    /// <summary>What broke the call, if something did.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Passes on a key of the rep.</summary>
    /// <returns>False when the call is over.</returns>
    public ValueTask<bool> PressAsync(RepKey key, long? tip, string? value, CancellationToken cancellationToken) =>
        _run.Inbox.PressAsync(key, tip, value, cancellationToken);

    /// <summary>Passes on a line of the lead, or the question whether the rep takes such lines.</summary>
    /// <returns>False when the call is over.</returns>
    public ValueTask<bool> WhisperAsync(Guid whisper, string from, string text, bool asks, CancellationToken cancellationToken) =>
        _run.Inbox.WhisperAsync(whisper, from, text, asks, cancellationToken);

    /// <summary>Asks for the end of the call: what was said until now is still heard and judged.</summary>
    public void Stop() => _run.Stop();

    /// <summary>Ends the call, and waits until it is over.</summary>
    public Task StopAsync()
    {
        Stop();
        return Completion;
    }

    /// <summary>Breaks off without ending the call, so that the next start goes on with it.</summary>
    public async Task LeaveAsync()
    {
        await _leaving.CancelAsync();
        await Completion;
    }

    public ValueTask DisposeAsync() => new(LeaveAsync());

    private async Task RunAsync()
    {
        try
        {
            await foreach (var entry in _pipeline.RunAsync(_run, CallMode.Live, _leaving.Token))
                Take(entry);
            Fault = _run.Fault;
            if (Fault is not null)
                _log.CallBroke(Fault, Call.Id);
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // Left open for the next start.
        }
        catch (Exception failure) // the session's edge: the program and the next call go on
        {
            Fault = failure;
            _log.CallFailed(failure, Call.Id);
            if (!_observer.HasEnded)
                CloseUnjudged();
        }
        finally
        {
            await _sinks.DisposeAsync();
            await _journal.DisposeAsync();
            await _run.DisposeAsync();
        }

        void CloseUnjudged()
        {
            Take(new LogEntry(_observer.LastNumber + 1, new CallEnded(Now)));
            Take(new LogEntry(_observer.LastNumber + 1, new CallRated(Now, CallRating.NotRated)));
        }

        void Take(LogEntry entry)
        {
            if (_isForgetting && entry.Event is CallRated)
                entry = Forgetting.Left(entry)!;
            _journal.Append(entry); // first: what a screen shows is never lost
            if (Forgetting.IsAskedBy(entry.Event))
                Forget();
            _observer.Observe(entry);
            _sinks.Send(entry);
            if (_stopsOnRefusal && !_isForgetting && Forgetting.IsRefusal(entry.Event))
                _ = _run.Inbox.PressAsync(RepKey.StopKeeping, tip: null, value: null, CancellationToken.None).AsTask();
        }

        // The key stands in the journal by now: a crash in the middle of this is made good at the next start.
        void Forget()
        {
            _isForgetting = true;
            _run.Stop();
            _run.Keeper?.Stop();
            _sounds.Delete(Call.Id);
            _log.CallForgotten(Call.Id);
        }
    }
}
