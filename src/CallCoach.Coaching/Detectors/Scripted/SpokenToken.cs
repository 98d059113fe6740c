namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>A word the rep said, and where.</summary>
internal sealed record SpokenToken(string Word, long Utterance, int From, int To);
