using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>What became of a recording.</summary>
/// <param name="Call">The call's id; of the one that was there already, where it is known.</param>
/// <param name="IsNew">False where the same recording had been imported before.</param>
/// <param name="Damage">What is wrong with the recording, where something is; what could be read was imported.</param>
public sealed record ImportedCall(string Call, bool IsNew, TimeSpan Length, CallOutcome? Outcome, int TipsShown, string? Damage);
