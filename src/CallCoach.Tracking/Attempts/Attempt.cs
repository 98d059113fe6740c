using CallCoach.Tracking.Numbers;
using NodaTime;

namespace CallCoach.Tracking.Attempts;

/// <summary>One dial. <paramref name="At"/> is its start in the prospect's zone, so that weekday and hour are theirs.</summary>
/// <param name="Ordinal">The how-maniest attempt at this lead in its present run, from 1.</param>
public sealed record Attempt(Guid Id, PhoneNumber Number, ZonedDateTime At, int Ordinal, AnsweredBy AnsweredBy)
{
    public Duration RingTime { get; init; }

    /// <summary>The call that came of it; its transcript and findings are kept elsewhere.</summary>
    public string? CallId { get; init; }

    public string? PlaybookVersion { get; init; }

    /// <summary>The network or the dialler blocked it: it says nothing about when people answer.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>They had asked to be called then.</summary>
    public bool WasAsked { get; init; }

    /// <summary>The rep spoke to the machine.</summary>
    public bool LeftMessage { get; init; }

    /// <summary>All judgements of this call, oldest first.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];

    /// <summary>The judgement that counts: the rep's newest, else the newest.</summary>
    public Outcome? Outcome =>
        Outcomes.LastOrDefault(outcome => outcome.By == RatedBy.Rep) ?? (Outcomes.Count > 0 ? Outcomes[^1] : null);
}
