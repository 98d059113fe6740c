using CallCoach.Tracking.Leads;

namespace CallCoach.Tracking.Files.Import;

/// <summary>One row of the file and what became of it. No row is dropped in silence.</summary>
/// <param name="Line">Line of the file where it begins, from 1.</param>
/// <param name="Lead">The new lead, or the known one as it stands after the merge.</param>
/// <param name="Problems">Why it is bad, or what was left out of a good row.</param>
/// <param name="Raw">The row as it stood in the file.</param>
public sealed record ImportRow(int Line, ImportVerdict Verdict, Lead? Lead, IReadOnlyList<FieldProblem> Problems, string Raw);
