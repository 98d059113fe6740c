using CallCoach.Coaching;

namespace CallCoach.Measuring.Material;

/// <summary>A call as sound (left the rep, right the prospect) with the time of every turn and word.</summary>
internal sealed record SpokenCall
{
    public required string Id { get; init; }

    /// <summary>The sound, beside the file of the times unless it is an absolute path.</summary>
    public string Wav { get; init; } = "";

    public TimeSpan Seconds { get; init; }

    public CallOutcome? Outcome { get; init; }

    public required IReadOnlyList<SpokenTurn> Turns { get; init; }

    public IEnumerable<SpokenTurn> TurnsOf(Speaker speaker) => Turns.Where(turn => turn.Speaker == speaker);

    /// <summary>All words of a speaker in the order of their time.</summary>
    public IReadOnlyList<SpokenWord> WordsOf(Speaker speaker) =>
        [.. TurnsOf(speaker).SelectMany(turn => turn.Words).OrderBy(word => word.Start)];
}
