namespace CallCoach.Coaching;

/// <summary>The tip that a finding would make, if the policy shows it.</summary>
/// <param name="Asks">The move that answers the tip (it is then withdrawn as followed), if one does.</param>
/// <param name="From">Whose line it is, where it is a lead's.</param>
public sealed record TipDraft(TipClass Class, TipTone Tone, string Headline, string? Why = null, string? Say = null, string? Asks = null, string? From = null);
