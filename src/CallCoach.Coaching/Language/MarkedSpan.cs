namespace CallCoach.Coaching;

/// <summary>A stretch of characters of one kind of wording, with its highest probability. <paramref name="Passed"/> tells whether it reached the kind's threshold.</summary>
public sealed record MarkedSpan(string Kind, int Start, int Length, float Probability, bool Passed = true);
