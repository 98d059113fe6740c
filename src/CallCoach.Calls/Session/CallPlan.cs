using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>What a call is started with.</summary>
public sealed record CallPlan(SoundPlan Sound, LeadFacts? Lead = null);
