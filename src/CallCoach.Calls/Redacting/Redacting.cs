using System.Runtime.CompilerServices;
using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>The stage that takes out what is not to be stored: cards, telephone numbers and the like.</summary>
internal static class Redacting
{
    /// <summary>Times of words are right to about this much.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(200);

    public static async IAsyncEnumerable<CallEvent> RedactedBy(
        this IAsyncEnumerable<CallEvent> events, RedactionOptions options, SoundKeeper? keeper, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var redactor = new Redactor(options);
        var known = new WordsKnown();
        await foreach (var happened in events.WithCancellation(cancellationToken))
        {
            var kept = redactor.Redact(happened);
            if (keeper is not null && kept is UtteranceHeard { Utterance: var said } && happened is UtteranceHeard { Utterance: var heard } && said != heard)
                Silence(keeper, said, heard);
            if (keeper is not null)
                Release(keeper, known, happened);
            yield return kept;
        }
    }

    private static void Release(SoundKeeper keeper, WordsKnown known, CallEvent happened)
    {
        known.Take(happened);
        foreach (var speaker in Enum.GetValues<Speaker>())
            keeper.Release(speaker, known.Until(speaker, happened.At) - Margin);
    }

    // The words around it are the same objects: what is new stands for what was taken out.
    private static void Silence(SoundKeeper keeper, Utterance said, Utterance heard)
    {
        foreach (var word in said.Words.Except(heard.Words))
            keeper.Silence(said.Speaker, word.Start - Margin, word.End + Margin);
    }
}
