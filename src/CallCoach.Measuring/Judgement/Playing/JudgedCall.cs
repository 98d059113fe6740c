using CallCoach.Coaching;

namespace CallCoach.Measuring.Judgement;

/// <summary>A call with all that was judged in it.</summary>
internal sealed record JudgedCall(string Id, IReadOnlyList<PlayedTurn> Turns, IReadOnlyList<CallEvent> Log)
{
    public IReadOnlyList<Finding> Findings { get; } = [.. Log.OfType<FindingMade>().Select(made => made.Finding)];

    public IReadOnlyList<TipShown> Tips { get; } = [.. Log.OfType<TipShown>()];

    public IReadOnlyList<Utterance> Utterances { get; } = [.. Log.OfType<UtteranceHeard>().Select(heard => heard.Utterance)];

    public CallRating? Rating { get; } = Log.OfType<CallRated>().LastOrDefault()?.Rating;

    public TimeSpan Length { get; } = Log.Count == 0 ? TimeSpan.Zero : Log[^1].At;
}
