namespace CallCoach.Desk;

/// <summary>A lead as it stands after it was written, and whether it was new.</summary>
public sealed record WrittenLead(Lead Lead, ImportVerdict Verdict);
