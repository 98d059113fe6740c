using CallCoach.Coaching;

namespace CallCoach.Measuring.Judgement;

/// <summary>How many words of a recited script were said before it was flagged.</summary>
internal static class ScriptReading
{
    /// <summary>
    /// Words from the first one of the recital to the moment of the first finding about it; <see langword="null"/> where the recital
    /// was not noticed.
    /// </summary>
    /// <param name="call">A call whose longest scripted stretch is the recital.</param>
    public static int? WordsUntilFlagged(JudgedCall call)
    {
        var recital = call.Turns
            .SelectMany(turn => turn.Spans.Where(span => span.Kind is Kinds.Scripted).Select(span => (Turn: turn, Span: span)))
            .MaxBy(entry => entry.Span.Text.Length);
        if (recital.Span is null)
            return null;
        var begin = recital.Span.Start ?? recital.Turn.Start;
        var flagged = call.Log.OfType<FindingMade>()
            .FirstOrDefault(made => made.Finding is { Kind: Kinds.Scripted, Place.Speaker: Speaker.Rep } && made.Finding.Place.To > begin);
        return flagged is null
            ? null
            : call.Turns
                .Where(turn => turn.Speaker == Speaker.Rep)
                .SelectMany(turn => turn.Words)
                .Count(word => word.Start >= begin && word.Start < flagged.At);
    }
}
