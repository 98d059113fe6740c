using CallCoach.Coaching;

namespace CallCoach.Testing;

/// <summary>A call as the coach judged it, with its judgements by sort.</summary>
public sealed class Judged
{
    private Judged(IReadOnlyList<CallEvent> log) => Log = log.OfType<NotJudged>().FirstOrDefault() is { } fault
        ? throw new InvalidOperationException($"{fault.Part} failed at {fault.At}: {fault.Why}.")
        : log;

    /// <summary>Everything, in order.</summary>
    public IReadOnlyList<CallEvent> Log { get; }

    public IReadOnlyList<TipShown> Shown => [.. Log.OfType<TipShown>()];

    public IReadOnlyList<TipEnded> Ended => [.. Log.OfType<TipEnded>()];

    public IReadOnlyList<TipHeld> Held => [.. Log.OfType<TipHeld>()];

    public IReadOnlyList<Finding> Findings => [.. Log.OfType<FindingMade>().Select(made => made.Finding)];

    public CallRating? Rating => Log.OfType<CallRated>().LastOrDefault()?.Rating;

    public IEnumerable<string> Headlines => Shown.Select(shown => shown.Tip.Headline);

    /// <summary>Judges a call by some detectors, in their order.</summary>
    public static Judged By(IEnumerable<CallEvent> log, params IDetector[] detectors) => new(Replay.Run(log, _ => detectors));

    /// <summary>Judges a call by detectors made for its options.</summary>
    public static Judged By(IEnumerable<CallEvent> log, Func<CoachingOptions, IReadOnlyList<IDetector>> detectors) => new(Replay.Run(log, detectors));

    /// <summary>The state of the call at its end.</summary>
    public CallState State()
    {
        var state = new CallState();
        foreach (var happened in Log)
        {
            if (happened is FindingMade made)
                state.TakeIn(made.Finding);
            else if (happened is not Judgement)
                state.TakeIn(happened);
        }

        return state;
    }

    /// <summary>Why the first tip with that headline was held back.</summary>
    public HeldBecause? WhyHeld(string headline) => Held.FirstOrDefault(held => held.Headline.Equals(headline, StringComparison.Ordinal))?.Because;
}
