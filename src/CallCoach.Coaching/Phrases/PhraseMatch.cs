namespace CallCoach.Coaching.Phrases;

/// <summary>A phrase found in an utterance.</summary>
/// <param name="From">First character in the text as heard.</param>
/// <param name="To">Character after the last.</param>
/// <param name="Severity">After position and disagreement.</param>
/// <param name="OnlyCounted">A guard took it out of the live call: it is for the review.</param>
internal sealed record PhraseMatch(PhraseRule Rule, int From, int To, int Severity, bool OnlyCounted);
