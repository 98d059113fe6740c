using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>One line of a call's log. Numbers count from 1 without a hole, also across a restart.</summary>
public sealed record LogEntry(long Number, CallEvent Event);
