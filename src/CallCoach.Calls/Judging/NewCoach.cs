using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>Makes the coach of one call: each event of the call in, what it judges from it out.</summary>
public delegate Func<CallEvent, IReadOnlyList<CallEvent>> NewCoach();
