using System.Runtime.CompilerServices;
using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>The stage that takes out what is not to be stored: cards, telephone numbers and the like.</summary>
internal static class Redacting
{
    /// <summary>Times of words are right to about this much.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(200);

    public static async IAsyncEnumerable<CallEvent> RedactedBy(
        this IAsyncEnumerable<CallEvent> events, Redactor redactor, SoundKeeper? keeper, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = new WordsKnown();
        await foreach (var happened in events.WithCancellation(cancellationToken))
        {
            var (kept, failure) = Redact(redactor, happened);
            if (keeper is not null && kept is UtteranceHeard { Utterance: var said } && happened is UtteranceHeard { Utterance: var heard } && said != heard)
                Silence(keeper, said, heard);
            if (keeper is not null)
                Release(keeper, known, happened);
            yield return kept;
            if (failure is not null)
                yield return failure;
        }
    }

    private static (CallEvent Kept, NotJudged? Failure) Redact(Redactor redactor, CallEvent happened)
    {
        try
        {
            return (redactor.Redact(happened), null);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException) // the rules' edge: what nobody looked through is hidden whole
        {
            return (Redactor.Hide(happened), new NotJudged(happened.At, "redaction", failure.GetType().Name));
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
