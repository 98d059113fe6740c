using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>A last look at what is known of the person, at the moment the call begins, however it is started.</summary>
/// <param name="known">What the call is started with.</param>
/// <returns>The same, or more.</returns>
public delegate Task<LeadFacts?> LastLook(LeadFacts? known, CancellationToken cancellationToken);
