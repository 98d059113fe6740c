using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>What a call is started with.</summary>
/// <param name="Playbook">The playbook of this call; that of the settings without one.</param>
public sealed record CallPlan(SoundPlan Sound, LeadFacts? Lead = null, string? Playbook = null);
