namespace CallCoach.Coaching;

/// <summary>A phrase of a team's own.</summary>
/// <param name="Kind">A kind of wording, said by the rep, or a signal, said by the prospect.</param>
/// <param name="Severity">1 nudge, 2 tip, 3 strong tip.</param>
/// <param name="Pattern">What is looked for, in normalised text.</param>
/// <param name="Unless">Patterns of which none may stand in the same utterance.</param>
/// <param name="Tip">Its own headline, if it has one.</param>
/// <param name="Instead">What to say instead; <c>{slot}</c> is what the pattern's group of that name matched.</param>
public sealed record PlaybookPhrase(
    string Id, string Kind, int Severity, string Pattern, IReadOnlyList<string> Unless, string? Tip = null, string? Instead = null);
