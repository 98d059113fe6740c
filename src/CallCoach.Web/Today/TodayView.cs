using CallCoach.Desk;
using CallCoach.Tracking.Attribution;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Queueing;
using NodaTime;

namespace CallCoach.Web;

/// <summary>Everything that the page of the day shows.</summary>
public sealed record TodayView
{
    public required FormToken Token { get; init; }

    public required DayPlan Plan { get; init; }

    /// <summary>Country in whose form numbers are written.</summary>
    public required string Country { get; init; }

    public QueueLine? Next => Plan.Queue.Ready is [var first, ..] ? first : null;

    public required IReadOnlyList<QueueGroup> Groups { get; init; }

    public required IReadOnlyList<Proposal> Proposals { get; init; }

    public required IReadOnlyList<DueFollowUp> Promised { get; init; }

    public required IReadOnlyList<OpenTask> Tasks { get; init; }

    public required IReadOnlyList<CardLine> Cards { get; init; }

    public required IReadOnlyList<CallBackRate> CallBacks { get; init; }

    /// <summary>Wishes for no more calls from people whom nobody could place.</summary>
    public required IReadOnlyList<DoNotCallEntry> Unknown { get; init; }

    public required HeatView Heat { get; init; }

    /// <summary>What is checked before every dial, in plain words.</summary>
    public required IReadOnlyList<string> Checks { get; init; }

    /// <summary>The lead that the rep is about to take off, after the key or the menu.</summary>
    public Lead? ToRemove { get; init; }

    public LocalDate Today => Plan.Today;

    public bool IsEmpty => Plan.Queue is { Ready: [], Waiting: [], Shut: [], Later: 0, Resting: 0 } && Plan is { Snoozed: 0, Taken: 0 };
}
