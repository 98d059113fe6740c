using System.Runtime.CompilerServices;
using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>The stage that marks: finals pass on with what the language model makes of them.</summary>
internal static class Marking
{
    public static async IAsyncEnumerable<CallEvent> MarkedBy(
        this IAsyncEnumerable<CallEvent> events,
        ILanguageModel model,
        ResumePoint? resume,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var marker = Remembering(model, resume);
        await foreach (var happened in events.WithCancellation(cancellationToken))
        {
            if (happened is CallStarted started)
                marker = new LanguageMarker(model, started.Head.Options.Turns);
            if (happened is not UtteranceHeard { Utterance.Text.Length: > 0 } heard)
            {
                yield return happened;
                continue;
            }

            var (marked, failure) = Mark(marker, heard);
            yield return marked;
            if (failure is not null)
                yield return failure;
        }
    }

    private static (UtteranceHeard Heard, NotJudged? Failure) Mark(LanguageMarker marker, UtteranceHeard heard)
    {
        try
        {
            return (marker.Mark(heard), null);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException) // the model's edge: the rules judge this line alone
        {
            return (heard, new NotJudged(heard.At, "language-model", failure.GetType().Name));
        }
    }

    private static LanguageMarker Remembering(ILanguageModel model, ResumePoint? resume)
    {
        var started = resume?.Log.OfType<CallStarted>().FirstOrDefault();
        var marker = new LanguageMarker(model, started?.Head.Options.Turns);
        foreach (var heard in resume?.Log.OfType<UtteranceHeard>() ?? [])
            marker.Remember(heard.Utterance);
        return marker;
    }
}
