using CallCoach.Audio;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Calls;

/// <summary>Begins calls and goes on with calls that were cut off: opens the sound and the journal, and puts the session together.</summary>
public sealed class SessionStart(
    OpenSound openSound,
    CallPipeline pipeline,
    CallJournals journals,
    IEnumerable<ITipSink> sinks,
    CallHeads heads,
    KeptSounds sounds,
    CallsMetrics metrics,
    IOptions<RefusalOptions> refusal,
    TimeProvider time,
    ILogger<CallSession> log)
{
    /// <exception cref="CallException">The scripts are not where the settings say.</exception>
    /// <exception cref="AudioException">There is no sound to be had.</exception>
    internal CallSession Begin(CallPlan plan)
    {
        var now = time.GetUtcNow();
        var id = CallId.New(now);
        var head = heads.For(plan, id, isOwn: true);
        var source = openSound(plan.Sound, TimeSpan.Zero);
        var call = new CallInfo(id, now, source.Name, source.Duration);
        var journal = journals.Create(new JournalHead(JournalHead.CurrentSchema, call, plan.Sound));
        return Session(call, new CallRun(source, head, time) { Keeper = sounds.KeeperOf(id, TimeSpan.Zero) }, journal);
    }

    /// <summary>Goes on with a call, or closes it as it stands when it was cut off too long ago or its sound is gone.</summary>
    /// <exception cref="JournalException">The journal is damaged.</exception>
    internal CallSession GoOn(CallJournal journal, bool isFresh)
    {
        var (call, plan) = (journal.Head.Call, journal.Head.Sound);
        var point = Recovery.PointOf(journal, WhereNow(call, plan));
        var source = isFresh ? OpenOrNone(call, plan, point.At) : NoSound.Instance;
        if (source is NoSound)
        {
            log.CallClosed(call.Id);
            point = point with { At = point.LastHeard };
        }

        return Session(call, new CallRun(source, point, time) { Keeper = sounds.KeeperOf(call.Id, point.At) }, journals.Continue(call.Id));
    }

    // By the wall clock: the call went on while nobody listened. A recording can't go on beyond its end.
    private TimeSpan WhereNow(CallInfo call, SoundPlan plan)
    {
        var at = (time.GetUtcNow() - call.StartedAt) * (plan.IsDevices ? 1 : plan.Speed);
        return call.Duration is { } length && at > length ? length : at;
    }

    private IAudioSource OpenOrNone(CallInfo call, SoundPlan plan, TimeSpan from)
    {
        try
        {
            return openSound(plan, from);
        }
        catch (AudioException gone)
        {
            log.SoundGone(gone, call.Id);
            return NoSound.Instance;
        }
    }

    private CallSession Session(CallInfo call, CallRun run, JournalWriter writer)
    {
        var observer = new CallObserver(call, metrics, log);
        observer.Begin(run.Resume);
        return new CallSession(
            call, run, pipeline, new SessionJournal(writer, call.Id, log), new SinkSet(sinks, call, metrics, log, time), observer, sounds, refusal.Value.Stop, log);
    }
}
