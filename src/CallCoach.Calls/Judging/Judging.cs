using System.Runtime.CompilerServices;
using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>The stage that judges: each event passes on, followed by what the coach made of it.</summary>
internal static class Judging
{
    public static async IAsyncEnumerable<CallEvent> JudgedBy(
        this IAsyncEnumerable<CallEvent> events,
        NewCoach newCoach,
        ResumePoint? resume,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var coach = newCoach();
        foreach (var owed in resume is null ? [] : Remind(coach, resume.Log))
            yield return owed;

        await foreach (var happened in events.WithCancellation(cancellationToken))
        {
            yield return happened;
            if (happened is Judgement) // an earlier stage that gave up says so here
                continue;
            foreach (var judgement in Judge(coach, happened))
                yield return judgement;
        }
    }

    private static IReadOnlyList<CallEvent> Judge(Func<CallEvent, IReadOnlyList<CallEvent>> coach, CallEvent happened)
    {
        try
        {
            return coach(happened);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException) // the coach's edge: no judgement may end a call
        {
            var given = new NotJudged(happened.At, "coach", failure.GetType().Name);
            return happened is CallEnded ? [given, new CallRated(happened.At, CallRating.NotRated)] : [given];
        }
    }

    /// <summary>
    /// Tells a new coach what happened before the restart. It judges the same again, which the log has already,
    /// save for the judgements of the last event when the crash came between the two: those are still owed.
    /// </summary>
    public static IEnumerable<CallEvent> Remind(Func<CallEvent, IReadOnlyList<CallEvent>> coach, IReadOnlyList<CallEvent> log)
    {
        IReadOnlyList<CallEvent> judged = [];
        var written = 0;
        foreach (var happened in log)
        {
            if (happened is NotJudged) // it may have come from an earlier stage, and need not come again
                continue;
            if (happened is Judgement)
                written++;
            else
                (judged, written) = (coach(happened), 0);
        }

        return judged.Where(judgement => judgement is not NotJudged).Skip(written);
    }
}
