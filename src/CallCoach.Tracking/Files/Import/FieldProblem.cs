namespace CallCoach.Tracking.Files.Import;

/// <summary>What is wrong with one field, so that it can be repaired.</summary>
public sealed record FieldProblem(LeadField Field, string Value, string Reason);
