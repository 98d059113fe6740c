namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>How well the last words fit a script.</summary>
/// <param name="Score">0 to 1; 1 if all 20 stand in the script.</param>
/// <param name="Pairs">Word of the query, word of the script, in order.</param>
internal sealed record Alignment(ScriptText Script, float Score, IReadOnlyList<(int Query, int Place)> Pairs);
