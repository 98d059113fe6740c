namespace CallCoach.Coaching;

/// <summary>What is known of the person called before the call. Each may be missing.</summary>
/// <param name="Lead">The lead's id on the desk, if the call was started with one.</param>
/// <param name="Number">The number that is dialled, in E.164.</param>
/// <param name="WasAsked">They asked to be called at this time.</param>
/// <param name="ClosedBy">Why the law allows no call to them at the time the call begins; nothing where it does.</param>
/// <param name="Names">More names that may be said in the call: of the person, the company, the town.</param>
public sealed record LeadFacts(
    string? FirstName, string? Company, string? Segment, bool IsWarm = false, string? Lead = null, string? Number = null, bool? WasAsked = null, IReadOnlyList<string>? Names = null, string? ClosedBy = null);
