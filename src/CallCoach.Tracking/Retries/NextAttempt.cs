using CallCoach.Tracking.FollowUps;
using NodaTime;

namespace CallCoach.Tracking.Retries;

/// <summary>When a lead is due again, and why.</summary>
/// <param name="DueOn">First day on which it may be tried; null if never.</param>
/// <param name="Ordinal">The how-maniest try the next one is.</param>
/// <param name="Cap">After so many it rests.</param>
/// <param name="Why">Plain words: "Missed twice", "Said not now on 3 March".</param>
public sealed record NextAttempt(QueueClass Class, LocalDate? DueOn, int Ordinal, int Cap, string Why)
{
    /// <summary>The agreed time, or the earliest one on the day it is due.</summary>
    public ZonedDateTime? At { get; init; }

    public FollowUp? FollowUp { get; init; }

    /// <summary>Parts of the day that were tried since they were last reached.</summary>
    public IReadOnlySet<int> TriedDayParts { get; init; } = new HashSet<int>();
}
