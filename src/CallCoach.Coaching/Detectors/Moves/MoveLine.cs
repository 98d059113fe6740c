using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Moves;

/// <summary>One utterance of the rep with what its moves are seen from.</summary>
internal sealed record MoveLine(Utterance Utterance, NormalText Normal, ConversationView View, CallHead? Head);
