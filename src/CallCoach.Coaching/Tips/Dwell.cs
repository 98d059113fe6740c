namespace CallCoach.Coaching;

/// <summary>How long a tip stays on the screen.</summary>
internal static class Dwell
{
    /// <summary><see langword="null"/>: until done or dismissed, as the law and a stop after a no ask for, or the rep chose.</summary>
    public static TimeSpan? Of(TipDraft draft, bool isClosing, DwellOptions options)
    {
        if (draft.Class == TipClass.Legal || (draft.Tone == TipTone.Stop && isClosing) || options.UntilDismissed)
            return null;
        if (options.Chosen is { } chosen)
            return chosen;

        // It is not expected, and it may want an answer.
        if (draft.Tone == TipTone.Whisper)
            return options.AtMost;

        var byLength = options.Base + (options.PerCharacter * draft.Headline.Length);
        return byLength < options.AtLeast ? options.AtLeast : byLength > options.AtMost ? options.AtMost : byLength;
    }
}
