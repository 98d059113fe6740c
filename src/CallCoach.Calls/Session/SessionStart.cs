using CallCoach.Audio;
using Microsoft.Extensions.Logging;

namespace CallCoach.Calls;

/// <summary>Begins calls and goes on with calls that were cut off: opens the sound and the journal, and puts the session together.</summary>
public sealed class SessionStart(
    OpenSound openSound,
    CallPipeline pipeline,
    CallJournals journals,
    IEnumerable<ITipSink> sinks,
    CallHeads heads,
    CallsMetrics metrics,
    TimeProvider time,
    ILogger<CallSession> log)
{
    /// <exception cref="CallException">There is no sound to be had, or the journal can't be made.</exception>
    internal CallSession Begin(CallPlan plan)
    {
        var source = openSound(plan.Sound, TimeSpan.Zero);
        var now = time.GetUtcNow();
        var call = new CallInfo(CallId.New(now), now, source.Name, source.Duration);
        var journal = journals.Create(new JournalHead(JournalHead.CurrentSchema, call, plan.Sound));
        return Session(call, new CallRun(source, heads.For(plan, call.Id), time), journal);
    }

    /// <summary>Goes on with a call, or closes it as it stands when it was cut off too long ago or its sound is gone.</summary>
    /// <exception cref="JournalException">The journal is damaged.</exception>
    internal CallSession GoOn(CallJournal journal, bool isFresh)
    {
        var (call, plan) = (journal.Head.Call, journal.Head.Sound);
        var at = (time.GetUtcNow() - call.StartedAt) * (plan.IsDevices ? 1 : plan.Speed);
        var point = Recovery.PointOf(journal, at);
        var source = isFresh ? OpenOrNone(call, plan, point.At) : NoSound.Instance;
        if (source is NoSound)
        {
            log.CallClosed(call.Id);
            point = point with { At = point.LastHeard };
        }

        return Session(call, new CallRun(source, point, time), journals.Continue(call.Id));
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
            call, run, pipeline, new SessionJournal(writer, call.Id, log), new SinkSet(sinks, call, metrics, log, time), observer, log);
    }
}
