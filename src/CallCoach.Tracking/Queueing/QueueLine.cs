using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Retries;
using NodaTime;

namespace CallCoach.Tracking.Queueing;

/// <summary>One lead in the queue, with why it stands there and why now.</summary>
public sealed record QueueLine(Lead Lead, LeadNumber Number, QueueClass Class, int Ordinal, int Cap)
{
    /// <summary>"Missed twice. Try 3 of 6."</summary>
    public required string Why { get; init; }

    /// <summary>"14 to 16 not tried. About 12 % answer now."</summary>
    public required string WhyNow { get; init; }

    /// <summary>The clock at their end.</summary>
    public required ZonedDateTime LocalNow { get; init; }

    /// <summary>Chance that they answer now, 0 to 1.</summary>
    public double Chance { get; init; }

    /// <summary>Since when it has been due.</summary>
    public LocalDate DueSince { get; init; }

    /// <summary>When it may be called, for a line that waits.</summary>
    public ZonedDateTime? OpensAt { get; init; }

    /// <summary>They asked for this call: the last check before dialling needs to know.</summary>
    public bool IsAsked { get; init; }

    public FollowUp? FollowUp { get; init; }

    /// <summary>Something true about them to open on.</summary>
    public string? Fact { get; init; }
}
