using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>What became of one tip.</summary>
/// <param name="Tip">The tip, where it was shown.</param>
internal sealed record TipTrack(
    TipFate Fate,
    TimeSpan At,
    string Headline,
    Tip? Tip = null,
    TimeSpan? Until = null,
    TipEnding? Ending = null,
    bool? IsHelpful = null,
    HeldBecause? Because = null);
