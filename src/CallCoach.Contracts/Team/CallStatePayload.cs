namespace CallCoach.Contracts;

/// <summary>How a live call stands now; a later one takes the place of an earlier one.</summary>
/// <param name="At">Seconds since the call began.</param>
/// <param name="Stage">opening, finding-out, showing, next-step or closing; missing where live figures are not shared.</param>
/// <param name="RepShare">The rep's share of the talk, 0 to 1.</param>
/// <param name="Consent">To being heard: one of <see cref="Consents"/>.</param>
/// <param name="Hears">False when a side has not been heard for a while.</param>
public sealed record CallStatePayload(
    string Call, double At, string? Stage, double? RepShare, LastCue? Cue, string? Consent, bool Hears, bool AsksForHelp) : NodePayload;
