using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>A tip of a call, shown or held back.</summary>
/// <param name="Because">Why it was held back.</param>
/// <param name="IsHelpful">What the rep said of it.</param>
public sealed record ReviewTip(
    TipFate Fate,
    TipTone? Tone,
    string Headline,
    string? Why,
    string? Say,
    TimeSpan At,
    TimeSpan? Until,
    TipEnding? Ending,
    bool? IsHelpful,
    HeldBecause? Because)
{
    /// <summary>Whether the rep did what it says.</summary>
    public bool IsFollowed => Ending is TipEnding.Followed or TipEnding.Done;

    /// <summary>Whether it was shown and neither followed nor waved off.</summary>
    public bool IsMissed => Fate == TipFate.Shown && Ending is TipEnding.Expired or TipEnding.Replaced;
}
