namespace CallCoach.Contracts;

/// <summary>A detector saw something in an utterance (characters of its text) or in a stretch of the call.</summary>
public sealed record FindingPayload(long Id, string Group, string Kind, string Rule, string Speaker, long? Utterance, int Start, int Length, double From, double To, int Severity, double Confidence, string Evidence, string? Alternative) : CallPayload;
