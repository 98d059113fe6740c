namespace CallCoach.Coaching;

/// <summary>One short cue on the rep's screen.</summary>
/// <param name="Id">Counts the tips of a call from 1.</param>
/// <param name="Headline">What to do: at most 7 words and 40 characters, verb first.</param>
/// <param name="Why">What was heard, at most 45 characters; never together with <paramref name="Say"/>.</param>
/// <param name="Say">One alternative in the rep's own voice, at most 12 words.</param>
/// <param name="Finding">The finding it comes from.</param>
/// <param name="Dwell">How long it stays; <see langword="null"/> until done or dismissed.</param>
/// <param name="From">Whose line it is, where it is a lead's.</param>
public sealed record Tip(
    long Id, TipClass Class, TipTone Tone, string Kind, string Headline, string? Why, string? Say, long Finding, TimeSpan? Dwell, string? From = null);
