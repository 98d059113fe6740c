using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors;

/// <summary>A rule that matched, and the tokens it matched.</summary>
internal sealed record RuleMatch(PhraseRule Rule, TokenRange Tokens);
