using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>A hole in what was heard of a speaker.</summary>
public sealed record ReviewGap(Speaker Speaker, TimeSpan From, TimeSpan To);
