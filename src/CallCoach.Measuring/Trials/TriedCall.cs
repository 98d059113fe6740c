using CallCoach.Coaching;

namespace CallCoach.Measuring.Trials;

/// <summary>A call to try something on: what was heard in it, marked by the language model, without what was judged of it.</summary>
public sealed record TriedCall(string Id, IReadOnlyList<CallEvent> Heard);
