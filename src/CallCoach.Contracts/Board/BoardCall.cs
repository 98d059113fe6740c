namespace CallCoach.Contracts;

/// <summary>A row of the live board.</summary>
/// <param name="Number">Counts up with each change of this call: of two, the higher one stands.</param>
/// <param name="Rep">The rep's name.</param>
/// <param name="StartedAt">By the team node's clock.</param>
/// <param name="Stage">As in <see cref="CallStatePayload"/>, like the share, the cue and the consent.</param>
/// <param name="HeardAt">When the rep's node last said something of it.</param>
/// <param name="Whispers">One of <see cref="WhisperStates"/>; missing where nobody asked.</param>
/// <param name="WhispersAt">Since when.</param>
/// <param name="IsOver">The call is over, and the row leaves the board.</param>
public sealed record BoardCall(
    Guid Call, long Number, Guid Person, string Rep, DateTimeOffset StartedAt, string? Prospect, string? Stage, double? RepShare, LastCue? Cue, string? Consent,
    bool Hears, bool AsksForHelp, DateTimeOffset HeardAt, string? Whispers, DateTimeOffset? WhispersAt, bool IsOver);
