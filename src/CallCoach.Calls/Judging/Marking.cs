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
            yield return happened is UtteranceHeard { Utterance.Text.Length: > 0 } heard ? marker.Mark(heard) : happened;
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
