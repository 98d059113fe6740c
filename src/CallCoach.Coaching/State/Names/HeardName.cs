namespace CallCoach.Coaching;

/// <summary>A first name that a speaker gave for themself, with how sure that is (0 to 1).</summary>
internal sealed record HeardName(string Name, float Confidence);
