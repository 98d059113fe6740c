namespace CallCoach.Coaching;

/// <summary>A label of a whole utterance with its probability. Labels from 0.1 up are kept; <paramref name="Passed"/> tells whether it reached its threshold.</summary>
public sealed record MarkedLabel(string Label, float Probability, bool Passed);
