namespace CallCoach.Coaching.Detectors.Signals;

/// <summary>What a prospect's utterance means, and who says so.</summary>
/// <param name="Fine">The fine label of prospect.json, where a cue told it.</param>
/// <param name="Rule">The rule that matched, or "model".</param>
internal sealed record SeenSignal(string Label, string? Fine, string Rule, float Confidence);
