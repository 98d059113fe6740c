namespace CallCoach.Store;

/// <summary>What the rep set right in a call.</summary>
internal sealed record CallEdits(CallEditRow? Call, IReadOnlyList<WordEditRow> Words, IReadOnlyList<ScoreEditRow> Scores, IReadOnlyList<TipEditRow> Tips)
{
    public static CallEdits None { get; } = new(null, [], [], []);
}
