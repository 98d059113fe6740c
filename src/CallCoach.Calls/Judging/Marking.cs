using System.Runtime.CompilerServices;
using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>The stage that marks: finals pass on with what the language model makes of them.</summary>
internal static class Marking
{
    /// <summary>The model looks at the two turns before.</summary>
    private const int TurnsBefore = 2;

    public static async IAsyncEnumerable<CallEvent> MarkedBy(
        this IAsyncEnumerable<CallEvent> events,
        ILanguageModel model,
        ResumePoint? resume,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var before = new Queue<SpokenText>();
        foreach (var heard in (resume?.Log ?? []).OfType<UtteranceHeard>())
            Remember(heard.Utterance);

        await foreach (var happened in events.WithCancellation(cancellationToken))
        {
            if (happened is not UtteranceHeard { Utterance: { Text.Length: > 0 } utterance } final)
            {
                yield return happened;
                continue;
            }

            var marks = model.Mark(utterance.Speaker, utterance.Text, [.. before]);
            yield return final with { Utterance = utterance with { Marks = marks } };
            Remember(utterance);
        }

        void Remember(Utterance utterance)
        {
            before.Enqueue(new SpokenText(utterance.Speaker, utterance.Text));
            if (before.Count > TurnsBefore)
                before.Dequeue();
        }
    }
}
