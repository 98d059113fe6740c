using CallCoach.Coaching;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Calls;

/// <summary>
/// The one call that this node may have under way. At the start of the program it goes on with a call that was cut off;
/// at its end it leaves an unfinished call open for the next start.
/// </summary>
public sealed class CurrentCall(
    CallJournals journals,
    SessionStart sessions,
    KeptSounds sounds,
    NewCoach newCoach,
    LastLook look,
    IOptions<DataOptions> data,
    TimeProvider time,
    ILogger<CurrentCall> log) : IHostedService, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private FolderLock? _folder;
    private bool _isStopping;

    /// <summary>The call that is under way, or the last one of this run of the program.</summary>
    public CallSession? Session { get; private set; }

    /// <summary>Starts a call.</summary>
    /// <exception cref="CallException">A call is under way, or there is no sound to be had.</exception>
    public async Task<CallSession> StartAsync(CallPlan plan, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_isStopping)
                throw new CallException("CallCoach is stopping. Start it again, then start the call.");
            if (Session is { IsLive: true })
                throw new CallException("A call is under way. End it first, then start the next one.");
            return Session = sessions.Begin(plan with { Lead = await LookAsync(plan.Lead, cancellationToken) });
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Ends the call that is under way, if one is.</summary>
    public Task StopCallAsync() => Session?.StopAsync() ?? Task.CompletedTask;

    public void Dispose()
    {
        _folder?.Dispose();
        _turn.Dispose();
    }

    async Task IHostedService.StartAsync(CancellationToken cancellationToken)
    {
        _folder = FolderLock.Take(data.Value.FullFolder);
        if (journals.Latest() is { } journal)
            await GoOnAsync(journal);
    }

    async Task IHostedService.StopAsync(CancellationToken cancellationToken)
    {
        // The time to stop may be used up by then (open connections take theirs first): the call's journal is closed all the same.
        await _turn.WaitAsync(CancellationToken.None);
        _isStopping = true;
        _turn.Release();
        if (Session is not { IsLive: true } open)
            return;

        await open.LeaveAsync();
        log.CallLeftOpen(open.Call.Id, data.Value.ResumeWithin);
    }

    private async Task<LeadFacts?> LookAsync(LeadFacts? known, CancellationToken cancellationToken)
    {
        try
        {
            return await look(known, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException) // another part's edge: a call is not refused for it
        {
            log.NoLastLook(failure);
            return known;
        }
    }

    private async Task GoOnAsync(CallJournal journal)
    {
        try
        {
            if (await journals.ForgetAsync(journal.Head.Call.Id, newCoach))
                sounds.Delete(journal.Head.Call.Id);
            else if (journal.IsOpen())
                Session = sessions.GoOn(journal, IsFresh(journal));
        }
        catch (JournalException damaged)
        {
            log.JournalDamaged(damaged, journal.Head.Call.Id);
        }
    }

    private bool IsFresh(CallJournal journal) =>
        time.GetUtcNow() - journals.LastWritten(journal.Head.Call.Id) <= data.Value.ResumeWithin;
}
