using CallCoach.Tracking.Attempts;
using NodaTime;

namespace CallCoach.Tracking.Retries;

/// <summary>Attempts since the lead was last reached, or since its last rest: what caps count.</summary>
internal sealed record Run
{
    /// <summary>The talk it follows; null before the first one.</summary>
    public Outcome? Talk { get; private init; }

    /// <summary>When that talk was.</summary>
    public Instant TalkedAt { get; private init; } = Instant.MinValue;

    /// <summary>Tries since then that did not reach them.</summary>
    public int Misses { get; private init; }

    public Attempt? Last { get; private init; }

    /// <summary>Clean refusals in all, over all runs.</summary>
    public int Refusals { get; private init; }

    public IReadOnlySet<int> DayParts { get; private init; } = new HashSet<int>();

    public static Run Of(IReadOnlyList<Attempt> attempts, CadenceOptions options)
    {
        var run = new Run();
        foreach (var attempt in attempts)
            run = run.With(attempt, options);
        return run;
    }

    public int Cap(CadenceOptions options) => Talk switch
    {
        { Rating: Rating.Warm } => options.WarmCap,
        { Reason: OutcomeReason.NotInterested } => options.NotInterestedCap,
        _ => options.ColdCap,
    };

    private Run With(Attempt attempt, CadenceOptions options)
    {
        var outcome = attempt.Outcome;
        if (outcome is { Rating: not Rating.Missed })
        {
            return new Run
            {
                Talk = outcome,
                TalkedAt = attempt.At.ToInstant(),
                Last = attempt,
                Refusals = Refusals + (outcome.Reason == OutcomeReason.NotInterested ? 1 : 0),
            };
        }

        var rested = Last is not null && Misses >= Cap(options) && attempt.At.Date >= Last.At.Date.PlusDays(options.RestDays);
        return this with
        {
            Misses = rested ? 1 : Misses + 1,
            Last = attempt,
            DayParts = (rested ? Enumerable.Empty<int>() : DayParts).Append(CallingDayParts.Of(attempt.At.Hour)).ToHashSet(),
        };
    }
}
