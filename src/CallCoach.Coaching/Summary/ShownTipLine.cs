namespace CallCoach.Coaching;

/// <summary>A tip that was shown, and how it ended.</summary>
/// <param name="IsHelpful">What the rep said of it, if anything.</param>
/// <param name="Effect">What followed it within ten seconds.</param>
public sealed record ShownTipLine(TimeSpan At, Tip Tip, TipEnding? Ending, bool? IsHelpful, TipEffect? Effect = null);
